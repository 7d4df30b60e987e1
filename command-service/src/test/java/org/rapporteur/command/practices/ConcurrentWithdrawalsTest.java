package org.rapporteur.command.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.rapporteur.command.Cast;
import org.rapporteur.command.running.AtOnce;
import org.rapporteur.command.running.Said;
import org.rapporteur.command.running.Told;
import org.rapporteur.command.running.TwoServices;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.practices.PracticeCommand.AcceptPractice;
import org.rapporteur.shared.practices.PracticeCommand.AskForWithdrawal;
import org.rapporteur.shared.practices.PracticeCommand.AssignCategory;
import org.rapporteur.shared.practices.PracticeCommand.DeclineWithdrawal;
import org.rapporteur.shared.practices.PracticeCommand.PublishPractice;
import org.rapporteur.shared.practices.PracticeCommand.WithdrawPractice;
import org.rapporteur.shared.practices.PracticeId;

/** A delegation asks and a secretariat answers at the same moment, through two services on one log. */
class ConcurrentWithdrawalsTest extends TwoServices {
    private static final String WHY = "Why";
    private static final Told NOTHING_OPEN = new Told(409, "withdrawal-asked-for");
    private static final Told NOT_PUBLISHED = new Told(422, "published-to-ask");
    private static final Told WITHDRAWN = new Told(409, "not-yet-withdrawn");

    /** Every second one goes through the other service. */
    private static Told tell(int nth, Cast who, Command command) {
        return Told.by(new Said(nth % 2 == 0 ? service : another), who, command + " " + nth, command);
    }

    private static PracticeId published(String name, RepetitionInfo round) {
        PracticeId practice = begun.submitted(name + round.getCurrentRepetition());
        begun.said().done(Cast.ANAHIT, new AssignCategory(practice, "1", List.of(), true, null, null));
        begun.said().done(Cast.ANAHIT, new AcceptPractice(practice, null));
        begun.said().done(Cast.MIRELA, new PublishPractice(practice));
        return practice;
    }

    private static PracticeId asked(String name, RepetitionInfo round) {
        PracticeId practice = published(name, round);
        begun.said().done(Cast.MATHIS, new AskForWithdrawal(practice, WHY));
        return practice;
    }

    @RepeatedTest(3)
    void of_many_who_ask_at_once_one_is_open(RepetitionInfo round) {
        PracticeId practice = published("Asked by many", round);

        List<Told> told = AtOnce.times(6, nth -> tell(nth, Cast.MATHIS, new AskForWithdrawal(practice, WHY)));

        assertThat(told).containsOnlyOnce(Told.DONE).filteredOn(one -> !one.equals(Told.DONE)).hasSize(5)
                .containsOnly(new Told(409, "one-open-request"));
    }

    /** Asking in time is settled by the withdrawal; who comes too late is told that nothing is published any more. */
    @RepeatedTest(3)
    void who_asks_while_it_is_withdrawn_is_in_time_or_told_so(RepetitionInfo round) {
        PracticeId practice = published("Asked and withdrawn", round);

        List<Told> told = AtOnce.all(List.of(() -> tell(0, Cast.MATHIS, new AskForWithdrawal(practice, WHY)),
                () -> tell(1, Cast.MIRELA, new WithdrawPractice(practice, WHY))));

        assertThat(told.getLast()).isEqualTo(Told.DONE);
        assertThat(told.getFirst()).isIn(Told.DONE, NOT_PUBLISHED);
        assertThat(tell(2, Cast.MIRELA, new DeclineWithdrawal(practice, WHY))).isEqualTo(NOTHING_OPEN);
    }

    /** Declined first, it may still be withdrawn, as what is published always may; withdrawn first, nothing is left. */
    @RepeatedTest(3)
    void nobody_declines_what_was_withdrawn_at_the_same_moment(RepetitionInfo round) {
        PracticeId practice = asked("Declined and withdrawn", round);

        List<Told> told = AtOnce.all(List.of(() -> tell(0, Cast.MIRELA, new DeclineWithdrawal(practice, WHY)),
                () -> tell(1, Cast.MIRELA, new WithdrawPractice(practice, WHY))));

        assertThat(told.getLast()).isEqualTo(Told.DONE);
        assertThat(told.getFirst()).isIn(Told.DONE, NOTHING_OPEN);
        assertThat(tell(2, Cast.MATHIS, new WithdrawPractice(practice, WHY))).isEqualTo(WITHDRAWN);
    }

    @RepeatedTest(3)
    void of_many_who_decline_at_once_one_answers(RepetitionInfo round) {
        PracticeId practice = asked("Declined by many", round);

        List<Told> told = AtOnce.times(4, nth -> tell(nth, Cast.MIRELA, new DeclineWithdrawal(practice, WHY)));

        assertThat(told).containsOnlyOnce(Told.DONE).filteredOn(one -> !one.equals(Told.DONE)).hasSize(3)
                .containsOnly(NOTHING_OPEN);
    }
}
