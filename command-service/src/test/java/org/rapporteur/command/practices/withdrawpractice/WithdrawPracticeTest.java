package org.rapporteur.command.practices.withdrawpractice;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.practices.PracticeCommand.WithdrawPractice;
import org.rapporteur.shared.practices.PracticeEvent.PracticeDeclined;
import org.rapporteur.shared.practices.PracticeId;

class WithdrawPracticeTest {
    private static final WithdrawPractice COMMAND = new WithdrawPractice(Story.PRACTICE, "A mistake");

    private final Deciding slice = Deciding.by(new WithdrawPracticeHandler()).given(Story.practice());

    @Test
    void the_delegation_withdraws_before_publication() {
        slice.when(Cast.MATHIS, COMMAND).as("MEMBER", Story.LU).tells(Story.withdrawn());
    }

    @Test
    void the_delegation_withdraws_what_was_declined() {
        slice.given(Story.practice(), new PracticeDeclined(Story.PRACTICE, "No")).when(Cast.MATHIS, COMMAND)
                .tells(Story.withdrawn());
    }

    @Test
    void the_secretariat_does_not_withdraw_before_publication() {
        slice.given(Story.accepted()).when(Cast.MIRELA, COMMAND).refused(SeatRule.OWN_DELEGATION_ONLY, Story.LU);
    }

    @Test
    void the_secretariat_withdraws_after_publication() {
        slice.given(Story.published()).when(Cast.MIRELA, COMMAND).as("SECRETARIAT", null).tells(Story.withdrawn());
    }

    @Test
    void the_secretariat_withdraws_what_the_delegation_asked_for() {
        slice.given(Story.withdrawalAskedFor()).when(Cast.MIRELA, COMMAND).as("SECRETARIAT", null)
                .tells(Story.withdrawn());
    }

    @Test
    void the_delegation_does_not_withdraw_after_publication() {
        slice.given(Story.published()).when(Cast.MATHIS, COMMAND).refused(SeatRule.SECRETARIAT_ONLY);
        slice.given(Story.withdrawalAskedFor()).when(Cast.MATHIS, COMMAND).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void another_delegation_withdraws_nothing() {
        slice.when(Cast.KARIM, COMMAND).refused(SeatRule.OWN_DELEGATION_ONLY);
    }

    @Test
    void a_practice_is_withdrawn_once() {
        slice.given(Story.practice(), Story.withdrawn()).when(Cast.MATHIS, COMMAND)
                .refused(PracticeRule.NOT_YET_WITHDRAWN);
    }

    @Test
    void both_who_withdraw_are_told_that_it_was_done_and_others_that_it_is_not_theirs() {
        Deciding done = slice.given(Story.published(), Story.withdrawn());

        done.when(Cast.MIRELA, COMMAND).refused(PracticeRule.NOT_YET_WITHDRAWN);
        done.when(Cast.MATHIS, COMMAND).refused(PracticeRule.NOT_YET_WITHDRAWN);
        done.when(Cast.KARIM, COMMAND).refused(SeatRule.OWN_DELEGATION_ONLY, Story.LU);
        done.when(Cast.HENRIK, COMMAND).refused(SeatRule.OWN_DELEGATION_ONLY, Story.LU);
    }

    @Test
    void an_unknown_practice_is_not_withdrawn() {
        slice.when(Cast.MATHIS, new WithdrawPractice(new PracticeId(Story.id("another")), "No"))
                .refused(PracticeRule.KNOWN_PRACTICE);
    }
}
