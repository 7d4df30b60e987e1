package org.rapporteur.gateway.mandates.planactivity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.page.Choice;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.MandateQuery.MandateBoard;
import org.rapporteur.shared.mandates.MandateQuery.TaskBoard;
import org.rapporteur.shared.mandates.ReviewQuery.Advised;

/**
 * With what the form begins: where it carries a proposal out, with its title, and the task for which it was made, or that goes
 * on from that one.
 *
 * @param title null where it is an idea of its own
 */
public record Start(String task, @Nullable String proposal, @Nullable Title title, List<Choice> proposals) {
    /** A title in the one language in which it was proposed. */
    public record Title(@Nullable String en, @Nullable String fr) {
        static Title of(Advised one) {
            return one.titleLanguage() == Language.FR
                    ? new Title(null, one.title().fr())
                    : new Title(one.title().en(), null);
        }
    }

    static Start of(MandateBoard board, String task, String proposal) {
        Optional<Advised> advised = board.toPlan().stream()
                .filter(one -> String.valueOf(one.proposal()).equals(proposal)).findFirst();
        return new Start(advised.map(one -> task(one, board)).orElse(task), advised.map(one -> proposal).orElse(null),
                advised.map(Title::of).orElse(null), board.toPlan().stream().map(Start::choice).toList());
    }

    private static Choice choice(Advised one) {
        return Choice.of(String.valueOf(one.proposal()), one.title().en());
    }

    private static String task(Advised one, MandateBoard board) {
        boolean own = one.mandate().mandate().equals(board.mandate().mandate());
        return board.tasks().stream().filter(task -> own ? task.code().equals(one.task()) : goesOn(task, one))
                .map(TaskBoard::code).findFirst().orElse("");
    }

    private static boolean goesOn(TaskBoard task, Advised one) {
        return task.continues() != null && task.continues().code().equals(one.task())
                && task.continues().mandate().mandate().equals(one.mandate().mandate());
    }
}
