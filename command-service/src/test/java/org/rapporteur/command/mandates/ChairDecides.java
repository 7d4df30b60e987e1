package org.rapporteur.command.mandates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;

/** What holds of every decision on a submitted review, be it approved or returned. */
public abstract class ChairDecides {
    private final Deciding slice;

    protected ChairDecides(Slice<?, ?> decision) {
        slice = Deciding.by(decision).given(MandateStory.submitted());
    }

    /** @param round the one that the chair has read; null where they do not say it */
    protected abstract Command said(@Nullable Integer round);

    protected abstract Event decided(int round);

    /** Henrik is a rapporteur too, and has submitted it. */
    private static List<Event> byTheChair() {
        return Story.and(MandateStory.evaluated(),
                new RoleAssigned(Story.GROUP, Cast.HENRIK.person(), Role.RAPPORTEUR, null),
                MandateStory.submission(Cast.HENRIK, 1));
    }

    @Test
    void nobody_but_the_chair_decides_on_it() {
        slice.when(Cast.MIRELA, said(null)).refused(SeatRule.CHAIR_ONLY);
        slice.when(Cast.LUCETTE, said(null)).refused(SeatRule.CHAIR_ONLY);
        slice.when(Cast.ANAHIT, said(null)).refused(SeatRule.CHAIR_ONLY);
    }

    @Test
    void a_chair_whose_role_ended_decides_nothing() {
        slice.given(MandateStory.submitted(),
                new RoleRevoked(Story.GROUP, Cast.HENRIK.person(), Role.CHAIR, MandateStory.WHY))
                .when(Cast.HENRIK, said(null)).refused(SeatRule.CHAIR_ONLY);
    }

    @Test
    void on_what_was_cancelled_nothing_is_decided() {
        slice.given(MandateStory.opened(), MandateStory.reviewCancelled()).when(Cast.HENRIK, said(null))
                .refused(MandateRule.REVIEW_NOT_CANCELLED);
    }

    @Test
    void a_chair_does_not_decide_on_what_they_submitted() {
        slice.given(byTheChair()).when(Cast.HENRIK, said(null)).refused(MandateRule.NOT_ITS_AUTHOR);
    }

    @Test
    void who_submitted_it_in_an_earlier_round_does_not_decide_in_a_later_one() {
        slice.given(byTheChair(), MandateStory.returned(1), MandateStory.submission(Cast.LUCETTE, 2))
                .when(Cast.HENRIK, said(null)).refused(MandateRule.NOT_ITS_AUTHOR);
    }

    @Test
    void an_unknown_review_is_not_decided_on() {
        slice.given(MandateStory.planned()).when(Cast.HENRIK, said(null)).refused(MandateRule.KNOWN_REVIEW);
    }

    @Test
    void it_is_submitted_first() {
        slice.given(MandateStory.evaluated()).when(Cast.HENRIK, said(null)).refused(MandateRule.REVIEW_SUBMITTED_FIRST);
        slice.given(MandateStory.submitted(), MandateStory.returned(1)).when(Cast.HENRIK, said(null))
                .refused(MandateRule.REVIEW_SUBMITTED_FIRST);
    }

    @Test
    void what_is_approved_stays_so() {
        slice.given(MandateStory.approved()).when(Cast.HENRIK, said(null)).refused(MandateRule.APPROVED_ONCE);
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
    void the_chair_decides_on_the_round_that_they_have_read() {
        slice.when(Cast.HENRIK, said(1)).as("CHAIR", null).tells(decided(1));
    }

    @Test
    void the_chair_decides_on_it() {
        slice.when(Cast.HENRIK, said(null)).as("CHAIR", null).tells(decided(1));
    }

    @Test
    void the_chair_decides_on_it_in_a_later_round() {
        slice.given(MandateStory.submitted(), MandateStory.returned(1), MandateStory.submission(Cast.ANAHIT, 2))
                .when(Cast.HENRIK, said(null)).as("CHAIR", null).tells(decided(2));
    }
}
