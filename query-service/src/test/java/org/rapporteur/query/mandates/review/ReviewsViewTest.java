package org.rapporteur.query.mandates.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.mandates.review.ReviewDocument.Evaluated;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.MandateStory;
import org.rapporteur.query.support.Projected;
import org.rapporteur.query.support.Story;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewState;

class ReviewsViewTest {
    private static ReviewDocument review(ReviewId id) {
        return Projected.by(new ReviewsView(), MandateStory.plain()).get(id.value());
    }

    private static List<Evaluated> words(Cast person) {
        return review(MandateStory.FINAL).evaluations().stream().filter(one -> one.by().equals(person.id())).toList();
    }

    @Test
    void the_latest_word_of_somebody_takes_the_place_of_their_earlier_one() {
        assertThat(words(Cast.ANAHIT)).singleElement().satisfies(one -> {
            assertThat(one.advice()).isEqualTo(Advice.DISCONTINUE);
            assertThat(one.role()).isEqualTo("RAPPORTEUR");
            assertThat(one.delegation()).isEqualTo(Story.code("AM"));
        });
        assertThat(words(Cast.MATHIS)).hasSize(5);
    }

    @Test
    void a_review_is_open_submitted_returned_or_approved() {
        assertThat(review(MandateStory.OPEN).state()).isEqualTo(ReviewState.OPEN);
        assertThat(review(MandateStory.WAITING).state()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(review(MandateStory.YEARLY).state()).isEqualTo(ReviewState.APPROVED);
        assertThat(review(MandateStory.YEARLY).rounds().getFirst().decided().approved()).isFalse();
    }

    @Test
    void whoever_submitted_any_round_is_an_author_of_it() {
        assertThat(review(MandateStory.YEARLY).wasSubmittedBy(Cast.LUCETTE.id())).isTrue();
        assertThat(review(MandateStory.YEARLY).wasSubmittedBy(Cast.HENRIK.id())).isFalse();
        assertThat(review(MandateStory.OPEN).wasSubmittedBy(null)).isFalse();
    }

    @Test
    void a_review_that_was_cancelled_keeps_each_day_that_was_set_for_it() {
        ReviewDocument cancelled = review(MandateStory.CALLED_OFF);

        assertThat(cancelled.state()).isEqualTo(ReviewState.CANCELLED);
        assertThat(cancelled.cancelled().reason()).isEqualTo("Nobody was ready");
        assertThat(cancelled.due()).isEqualTo(MandateStory.day("2017-01-31"));
        assertThat(cancelled.reschedulings()).singleElement()
                .satisfies(one -> assertThat(one.before()).isEqualTo(MandateStory.day("2016-12-15")));
    }
}
