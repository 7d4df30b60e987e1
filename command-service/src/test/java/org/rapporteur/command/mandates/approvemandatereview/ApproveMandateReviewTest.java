package org.rapporteur.command.mandates.approvemandatereview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.mandates.MandateCommand.ApproveMandateReview;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewApproved;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;

class ApproveMandateReviewTest {
    private final Deciding slice = Deciding.by(new ApproveMandateReviewHandler()).given(MandateStory.submitted());

    private static ApproveMandateReview said() {
        return said(null);
    }

    private static ApproveMandateReview said(@Nullable Integer round) {
        return new ApproveMandateReview(MandateStory.REVIEW, round, null);
    }

    private static MandateReviewApproved approved(int round) {
        return new MandateReviewApproved(MandateStory.REVIEW, MandateStory.MANDATE, Story.GROUP, round, null);
    }

    /** Henrik is a rapporteur too, and has submitted it. */
    private static List<Event> byTheChair() {
        return Story.and(MandateStory.evaluated(),
                new RoleAssigned(Story.GROUP, Cast.HENRIK.person(), Role.RAPPORTEUR, null),
                MandateStory.submission(Cast.HENRIK, 1));
    }

    @Test
    void nobody_but_the_chair_approves_it() {
        slice.when(Cast.MIRELA, said()).refused(SeatRule.CHAIR_ONLY);
        slice.when(Cast.LUCETTE, said()).refused(SeatRule.CHAIR_ONLY);
        slice.when(Cast.ANAHIT, said()).refused(SeatRule.CHAIR_ONLY);
    }

    @Test
    void a_chair_whose_role_ended_decides_nothing() {
        slice.given(MandateStory.submitted(),
                new RoleRevoked(Story.GROUP, Cast.HENRIK.person(), Role.CHAIR, MandateStory.WHY))
                .when(Cast.HENRIK, said()).refused(SeatRule.CHAIR_ONLY);
    }

    @Test
    void a_chair_does_not_decide_on_what_they_submitted() {
        slice.given(byTheChair()).when(Cast.HENRIK, said()).refused(MandateRule.NOT_ITS_AUTHOR);
    }

    @Test
    void who_submitted_it_in_an_earlier_round_does_not_decide_in_a_later_one() {
        slice.given(byTheChair(), MandateStory.returned(1), MandateStory.submission(Cast.LUCETTE, 2))
                .when(Cast.HENRIK, said()).refused(MandateRule.NOT_ITS_AUTHOR);
    }

    @Test
    void an_unknown_review_is_not_decided_on() {
        slice.given(MandateStory.planned()).when(Cast.HENRIK, said()).refused(MandateRule.KNOWN_REVIEW);
    }

    @Test
    void it_is_submitted_first() {
        slice.given(MandateStory.evaluated()).when(Cast.HENRIK, said()).refused(MandateRule.REVIEW_SUBMITTED_FIRST);
        slice.given(MandateStory.submitted(), MandateStory.returned(1)).when(Cast.HENRIK, said())
                .refused(MandateRule.REVIEW_SUBMITTED_FIRST);
    }

    @Test
    void what_is_approved_stays_so() {
        slice.given(MandateStory.approved()).when(Cast.HENRIK, said()).refused(MandateRule.APPROVED_ONCE);
    }

    @Test
    void the_round_that_the_chair_has_read_is_the_one_that_waits() {
        slice.given(MandateStory.submitted(), MandateStory.returned(1), MandateStory.submission(Cast.ANAHIT, 2))
                .when(Cast.HENRIK, said(1)).refused(MandateRule.CURRENT_ROUND, 2);
        slice.when(Cast.HENRIK, said(2)).refused(MandateRule.CURRENT_ROUND, 1);
    }

    @Test
    void what_is_over_is_told_before_the_round() {
        slice.given(MandateStory.approved()).when(Cast.HENRIK, said(2)).refused(MandateRule.APPROVED_ONCE);
        slice.given(MandateStory.submitted(), MandateStory.returned(1)).when(Cast.HENRIK, said(2))
                .refused(MandateRule.REVIEW_SUBMITTED_FIRST);
    }

    @Test
    void the_chair_approves_the_round_that_they_have_read() {
        slice.when(Cast.HENRIK, said(1)).as("CHAIR", null).tells(approved(1));
    }

    @Test
    void the_chair_approves_it() {
        slice.when(Cast.HENRIK, said()).as("CHAIR", null).tells(approved(1));
    }

    @Test
    void the_chair_approves_it_in_a_later_round() {
        slice.given(MandateStory.submitted(), MandateStory.returned(1), MandateStory.submission(Cast.ANAHIT, 2))
                .when(Cast.HENRIK, said()).as("CHAIR", null).tells(approved(2));
    }
}
