package org.rapporteur.command.mandates.annulmandate;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.mandates.MandateCommand.AnnulMandate;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.practices.PracticeEvent.CallTermsSet;

class AnnulMandateTest {
    private static final AnnulMandate ANNUL = new AnnulMandate(MandateStory.MANDATE, MandateStory.WHY);

    private final Deciding slice = Deciding.by(new AnnulMandateHandler()).given(MandateStory.adopted());

    @Test
    void nobody_but_the_secretariat_annuls_a_mandate() {
        slice.when(Cast.HENRIK, ANNUL).refused(SeatRule.SECRETARIAT_ONLY);
        slice.when(Cast.OTTAVIA, ANNUL).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void an_unknown_mandate_is_not_annulled() {
        slice.when(Cast.MIRELA, new AnnulMandate(MandateStory.LATER, MandateStory.WHY))
                .refused(MandateRule.KNOWN_MANDATE);
    }

    @Test
    void it_is_annulled_once() {
        slice.given(MandateStory.adopted(), MandateStory.annulled(MandateStory.MANDATE)).when(Cast.MIRELA, ANNUL)
                .refused(MandateRule.MANDATE_NOT_ANNULLED);
    }

    @Test
    void a_closed_one_is_not_annulled() {
        slice.given(MandateStory.adopted(), MandateStory.closed()).when(Cast.MIRELA, ANNUL)
                .refused(MandateRule.MANDATE_NOT_CLOSED);
    }

    @Test
    void one_that_another_follows_is_not_annulled_before_that_one() {
        Deciding followed = slice.given(MandateStory.adopted(), MandateStory.renewed(), MandateStory.renewal());

        followed.when(Cast.MIRELA, ANNUL).refused(MandateRule.NOTHING_FOLLOWS_IT);
        slice.given(MandateStory.adopted(),
                MandateStory.adoption(MandateStory.LATER, MandateStory.NEXT_YEARS, MandateStory.terms(),
                        MandateStory.MANDATE))
                .when(Cast.MIRELA, ANNUL).refused(MandateRule.NOTHING_FOLLOWS_IT);
    }

    @Test
    void nothing_is_annulled_from_over_an_activity_a_review_a_result_or_a_call() {
        slice.given(MandateStory.adopted(), MandateStory.plan(MandateStory.ACTIVITY, "1")).when(Cast.MIRELA, ANNUL)
                .refused(MandateRule.NOTHING_STANDS_UNDER_IT, 1, 0, 0, 0);
        slice.given(MandateStory.adopted(), MandateStory.opening(MandateStory.REVIEW, ReviewKind.YEARLY, 2016))
                .when(Cast.MIRELA, ANNUL).refused(MandateRule.NOTHING_STANDS_UNDER_IT, 0, 1, 0, 0);
        slice.given(MandateStory.adopted(),
                new CallTermsSet(Story.CALL, Story.GROUP, List.of(), null, MandateStory.MANDATE))
                .when(Cast.MIRELA, ANNUL).refused(MandateRule.NOTHING_STANDS_UNDER_IT, 0, 0, 0, 1);
        slice.given(MandateStory.linked(), MandateStory.cancelled(MandateStory.ACTIVITY)).when(Cast.MIRELA, ANNUL)
                .refused(MandateRule.NOTHING_STANDS_UNDER_IT, 0, 0, 1, 0);
    }

    @Test
    void an_approved_review_keeps_it() {
        slice.given(MandateStory.approved(), MandateStory.cancelled(MandateStory.ACTIVITY)).when(Cast.MIRELA, ANNUL)
                .refused(MandateRule.NOTHING_STANDS_UNDER_IT, 0, 1, 0, 0);
    }

    @Test
    void the_secretariat_annuls_it_while_nothing_stands_under_it() {
        slice.when(Cast.MIRELA, ANNUL).as("SECRETARIAT", null).tells(MandateStory.annulled(MandateStory.MANDATE));
    }

    @Test
    void what_was_cancelled_or_taken_away_stands_there_no_more() {
        slice.given(MandateStory.linked(), MandateStory.unlinked(), MandateStory.cancelled(MandateStory.ACTIVITY),
                MandateStory.opening(MandateStory.REVIEW, ReviewKind.YEARLY, 2016), MandateStory.reviewCancelled())
                .when(Cast.MIRELA, ANNUL).tells(MandateStory.annulled(MandateStory.MANDATE));
    }

    @Test
    void of_a_renewal_the_mandate_that_it_renewed_hears_too() {
        slice.given(MandateStory.approved(), MandateStory.renewed(), MandateStory.renewal())
                .when(Cast.MIRELA, new AnnulMandate(MandateStory.LATER, MandateStory.WHY))
                .tells(MandateStory.renewalAnnulled(), MandateStory.annulled(MandateStory.LATER));
    }

    @Test
    void one_that_only_follows_renews_nothing() {
        slice.given(MandateStory.adopted(),
                MandateStory.adoption(MandateStory.LATER, MandateStory.NEXT_YEARS, MandateStory.terms(),
                        MandateStory.MANDATE))
                .when(Cast.MIRELA, new AnnulMandate(MandateStory.LATER, MandateStory.WHY))
                .tells(MandateStory.annulled(MandateStory.LATER));
    }

    @Test
    void a_reason_is_given() {
        assertThatThrownBy(() -> new AnnulMandate(MandateStory.MANDATE, " ")).isInstanceOf(InvalidMessage.class);
    }
}
