package org.rapporteur.command.practices.declinewithdrawal;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.practices.PracticeCommand.DeclineWithdrawal;
import org.rapporteur.shared.practices.PracticeEvent.PracticeAccepted;
import org.rapporteur.shared.practices.PracticeEvent.PracticePublished;
import org.rapporteur.shared.practices.PracticeEvent.PracticeReopened;
import org.rapporteur.shared.practices.PracticeEvent.WithdrawalDeclined;
import org.rapporteur.shared.practices.PracticeId;

class DeclineWithdrawalTest {
    private static final String WHY = "Two delegations adopt it";

    private final Deciding slice = Deciding.by(new DeclineWithdrawalHandler()).given(Story.withdrawalAskedFor());
    private final DeclineWithdrawal command = new DeclineWithdrawal(Story.PRACTICE, WHY);
    private final WithdrawalDeclined declined = new WithdrawalDeclined(Story.PRACTICE, WHY);

    @Test
    void only_the_secretariat_answers() {
        slice.when(Cast.MATHIS, command).refused(SeatRule.SECRETARIAT_ONLY);
        slice.when(Cast.ANAHIT, command).refused(SeatRule.SECRETARIAT_ONLY);
        slice.when(Cast.HENRIK, command).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void what_nobody_asked_for_is_not_declined() {
        slice.given(Story.published()).when(Cast.MIRELA, command).refused(PracticeRule.WITHDRAWAL_ASKED_FOR);
    }

    @Test
    void a_request_is_declined_once() {
        slice.given(Story.withdrawalAskedFor(), declined).when(Cast.MIRELA, command)
                .refused(PracticeRule.WITHDRAWAL_ASKED_FOR);
    }

    @Test
    void withdrawing_the_practice_was_the_answer() {
        slice.given(Story.withdrawalAskedFor(), Story.withdrawn()).when(Cast.MIRELA, command)
                .refused(PracticeRule.WITHDRAWAL_ASKED_FOR);
    }

    @Test
    void opening_the_practice_again_settled_the_request() {
        slice.given(Story.withdrawalAskedFor(), new PracticeReopened(Story.PRACTICE, "Wrong figures"),
                new PracticeAccepted(Story.PRACTICE, null), new PracticePublished(Story.PRACTICE))
                .when(Cast.MIRELA, command).refused(PracticeRule.WITHDRAWAL_ASKED_FOR);
    }

    @Test
    void an_unknown_practice_has_no_request() {
        slice.when(Cast.MIRELA, new DeclineWithdrawal(new PracticeId(Story.id("another")), WHY))
                .refused(PracticeRule.KNOWN_PRACTICE);
    }

    @Test
    void the_secretariat_declines_with_its_reason() {
        slice.when(Cast.MIRELA, command).as("SECRETARIAT", null).tells(declined);
    }
}
