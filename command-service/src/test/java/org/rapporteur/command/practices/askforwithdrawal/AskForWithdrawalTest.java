package org.rapporteur.command.practices.askforwithdrawal;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.practices.PracticeCommand.AskForWithdrawal;
import org.rapporteur.shared.practices.PracticeEvent.PracticeAccepted;
import org.rapporteur.shared.practices.PracticeEvent.PracticeDeclined;
import org.rapporteur.shared.practices.PracticeEvent.PracticePublished;
import org.rapporteur.shared.practices.PracticeEvent.PracticeReopened;
import org.rapporteur.shared.practices.PracticeEvent.WithdrawalDeclined;
import org.rapporteur.shared.practices.PracticeEvent.WithdrawalRequested;
import org.rapporteur.shared.practices.PracticeId;

class AskForWithdrawalTest {
    private static final String WHY = "The programme has ended";

    private final Deciding slice = Deciding.by(new AskForWithdrawalHandler()).given(Story.published());
    private final AskForWithdrawal command = new AskForWithdrawal(Story.PRACTICE, WHY);
    private final WithdrawalRequested requested = new WithdrawalRequested(Story.PRACTICE, WHY);

    @Test
    void another_delegation_asks_for_nothing() {
        slice.when(Cast.KARIM, command).refused(SeatRule.OWN_DELEGATION_ONLY, Story.LU);
    }

    @Test
    void a_rapporteur_of_the_delegation_who_is_no_member_does_not_ask_for_it() {
        slice.when(Cast.LUCETTE, command).refused(SeatRule.OWN_DELEGATION_ONLY, Story.LU);
    }

    @Test
    void the_secretariat_withdraws_and_does_not_ask() {
        slice.when(Cast.MIRELA, command).refused(SeatRule.OWN_DELEGATION_ONLY, Story.LU);
    }

    @Test
    void before_publication_the_delegation_withdraws_by_itself() {
        slice.given(Story.practice()).when(Cast.MATHIS, command).refused(PracticeRule.PUBLISHED_TO_ASK);
        slice.given(Story.accepted()).when(Cast.MATHIS, command).refused(PracticeRule.PUBLISHED_TO_ASK);
        slice.given(Story.practice(), new PracticeDeclined(Story.PRACTICE, "No")).when(Cast.MATHIS, command)
                .refused(PracticeRule.PUBLISHED_TO_ASK);
    }

    @Test
    void nothing_is_asked_for_once_it_is_withdrawn_or_under_review_again() {
        slice.given(Story.published(), Story.withdrawn()).when(Cast.MATHIS, command)
                .refused(PracticeRule.PUBLISHED_TO_ASK);
        slice.given(Story.published(), new PracticeReopened(Story.PRACTICE, "Wrong figures"))
                .when(Cast.MATHIS, command).refused(PracticeRule.PUBLISHED_TO_ASK);
    }

    @Test
    void a_delegation_that_waits_for_its_answer_does_not_ask_again() {
        slice.given(Story.withdrawalAskedFor()).when(Cast.MATHIS, new AskForWithdrawal(Story.PRACTICE, "Once more"))
                .refused(PracticeRule.ONE_OPEN_REQUEST);
    }

    @Test
    void an_unknown_practice_is_not_asked_about() {
        slice.when(Cast.MATHIS, new AskForWithdrawal(new PracticeId(Story.id("another")), WHY))
                .refused(PracticeRule.KNOWN_PRACTICE);
    }

    @Test
    void the_delegation_asks_once_it_is_published() {
        slice.when(Cast.MATHIS, command).as("MEMBER", Story.LU).tells(requested);
    }

    @Test
    void what_was_declined_may_be_asked_for_again() {
        slice.given(Story.withdrawalAskedFor(), new WithdrawalDeclined(Story.PRACTICE, "Others adopt it"))
                .when(Cast.MATHIS, command).as("MEMBER", Story.LU).tells(requested);
    }

    @Test
    void opening_it_again_settles_the_request_for_the_next_publication_too() {
        slice.given(Story.withdrawalAskedFor(), new PracticeReopened(Story.PRACTICE, "Wrong figures"),
                new PracticeAccepted(Story.PRACTICE, null), new PracticePublished(Story.PRACTICE))
                .when(Cast.MATHIS, command).as("MEMBER", Story.LU).tells(requested);
    }
}
