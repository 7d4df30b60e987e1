package org.rapporteur.command.mandates.openmandatereview;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.mandates.MandateCommand.OpenMandateReview;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewOpened;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.mandates.ReviewKind;

class OpenMandateReviewTest {
    private final Deciding slice = Deciding.by(new OpenMandateReviewHandler()).given(MandateStory.adopted());

    private static OpenMandateReview yearly(Integer year) {
        return new OpenMandateReview(MandateStory.MANDATE, ReviewKind.YEARLY, year, MandateStory.DUE);
    }

    private static OpenMandateReview last() {
        return new OpenMandateReview(MandateStory.MANDATE, ReviewKind.FINAL, null, MandateStory.DUE);
    }

    private static MandateReviewOpened opened(ReviewKind kind, Integer year) {
        return MandateStory.opening(new ReviewId(Deciding.ACT.newId("review")), kind, year);
    }

    @Test
    void nobody_but_the_secretariat_opens_a_review() {
        slice.when(Cast.HENRIK, last()).refused(SeatRule.SECRETARIAT_ONLY);
        slice.when(Cast.LUCETTE, last()).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void an_unknown_mandate_is_not_reviewed() {
        slice.when(Cast.MIRELA,
                new OpenMandateReview(MandateStory.LATER, ReviewKind.FINAL, null, MandateStory.DUE))
                .refused(MandateRule.KNOWN_MANDATE);
    }

    @Test
    void a_closed_mandate_is_not_reviewed() {
        slice.given(MandateStory.adopted(), MandateStory.closed()).when(Cast.MIRELA, last())
                .refused(MandateRule.MANDATE_NOT_CLOSED);
    }

    @Test
    void a_yearly_one_is_on_a_year_of_the_mandate() {
        slice.when(Cast.MIRELA, yearly(2015)).refused(MandateRule.YEAR_OF_THE_MANDATE, "2016", "2017");
        slice.when(Cast.MIRELA, yearly(2018)).refused(MandateRule.YEAR_OF_THE_MANDATE);
    }

    @Test
    void nothing_is_reviewed_before_its_year_has_begun() {
        Deciding earlier = slice.at(Instant.parse("2016-12-30T12:00:00Z"));

        earlier.when(Cast.MIRELA, yearly(2017)).refused(MandateRule.REVIEW_NOT_TOO_EARLY, "2017");
        earlier.when(Cast.MIRELA, last()).refused(MandateRule.REVIEW_NOT_TOO_EARLY, "2017");
        earlier.when(Cast.MIRELA, yearly(2016)).result().success();
    }

    @Test
    void there_is_one_exchange_of_views_in_a_year_also_when_it_was_approved() {
        List<Event> opened = Story.and(MandateStory.adopted(),
                MandateStory.opening(MandateStory.REVIEW, ReviewKind.YEARLY, 2017));

        slice.given(opened).when(Cast.MIRELA, yearly(2017)).refused(MandateRule.ONE_REVIEW);
        slice.given(opened, MandateStory.approval()).when(Cast.MIRELA, yearly(2017)).refused(MandateRule.ONE_REVIEW);
    }

    @Test
    void there_is_one_final_review() {
        slice.given(MandateStory.opened()).when(Cast.MIRELA, last()).refused(MandateRule.ONE_REVIEW);
    }

    @Test
    void it_is_due_on_a_day_to_come() {
        slice.when(Cast.MIRELA, new OpenMandateReview(MandateStory.MANDATE, ReviewKind.YEARLY, 2016,
                LocalDate.of(2017, 4, 30))).invalid("due invalid.in-the-past");
    }

    @Test
    void a_yearly_one_names_its_year_and_a_final_one_does_not() {
        assertThatThrownBy(() -> yearly(null)).isInstanceOf(InvalidMessage.class);
        assertThatThrownBy(
                () -> new OpenMandateReview(MandateStory.MANDATE, ReviewKind.FINAL, 2017, MandateStory.DUE))
                .isInstanceOf(InvalidMessage.class);
    }

    @Test
    void each_year_has_its_own_and_the_final_one_stands_beside_them() {
        slice.given(MandateStory.adopted(), MandateStory.opening(MandateStory.REVIEW, ReviewKind.YEARLY, 2016))
                .when(Cast.MIRELA, yearly(2017)).as("SECRETARIAT", null).tells(opened(ReviewKind.YEARLY, 2017));
        slice.given(MandateStory.adopted(), MandateStory.opening(MandateStory.REVIEW, ReviewKind.YEARLY, 2017))
                .when(Cast.MIRELA, last()).tells(opened(ReviewKind.FINAL, null));
    }

    @Test
    void what_was_cancelled_may_be_opened_again() {
        slice.given(MandateStory.opened(), MandateStory.reviewCancelled()).when(Cast.MIRELA, last())
                .tells(opened(ReviewKind.FINAL, null));
    }

    @Test
    void an_annulled_mandate_is_not_reviewed() {
        slice.given(MandateStory.adopted(), MandateStory.annulled(MandateStory.MANDATE)).when(Cast.MIRELA, last())
                .refused(MandateRule.MANDATE_NOT_ANNULLED);
    }
}
