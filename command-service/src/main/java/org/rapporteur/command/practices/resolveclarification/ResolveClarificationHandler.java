package org.rapporteur.command.practices.resolveclarification;

import static org.rapporteur.command.practices.PracticeRule.ANSWER_OR_REASON;
import static org.rapporteur.command.practices.PracticeRule.CLARIFICATION_UNRESOLVED;
import static org.rapporteur.command.practices.PracticeRule.KNOWN_CLARIFICATION;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.Clarifications;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeCommand.ResolveClarification;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationResolved;
import org.rapporteur.shared.practices.PracticeTags;
import org.springframework.stereotype.Component;

/** Settles a question, once: its answer is enough, or a reason says why none is needed. */
@Component
final class ResolveClarificationHandler implements Slice<ResolveClarification, OnPractice<Clarifications>> {
    @Override
    public OnPractice<Clarifications> load(ResolveClarification command, Act act, History history) {
        return OnPractice.load(command.practice(), act, history, Clarifications.NONE, Clarifications::evolve);
    }

    @Override
    public Decision decide(ResolveClarification command, OnPractice<Clarifications> on, Act act) {
        Capacity rapporteur = on.asReviewer();
        Clarifications questions = on.facts();
        KNOWN_CLARIFICATION.requires(questions.asked().contains(command.clarification()));
        CLARIFICATION_UNRESOLVED.requires(!questions.resolved().contains(command.clarification()));
        ANSWER_OR_REASON.requires(!questions.open().contains(command.clarification()) || hasReason(command));
        return rapporteur.tells(new ClarificationResolved(command.practice(), command.clarification(),
                command.reason()));
    }

    private static boolean hasReason(ResolveClarification command) {
        return command.reason() != null && !command.reason().isBlank();
    }

    @Override
    public Set<String> roles() {
        return Set.of("RAPPORTEUR");
    }

    @Override
    public Tag turn(ResolveClarification command) {
        return PracticeTags.practice(command.practice());
    }
}
