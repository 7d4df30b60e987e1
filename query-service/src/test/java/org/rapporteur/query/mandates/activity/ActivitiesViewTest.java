package org.rapporteur.query.mandates.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.MandateStory.day;

import org.junit.jupiter.api.Test;
import org.rapporteur.query.mandates.activity.ActivityDocument.Plan;
import org.rapporteur.query.mandates.activity.ActivityDocument.Report;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.MandateStory;
import org.rapporteur.query.support.Projected;
import org.rapporteur.query.support.Story;
import org.rapporteur.shared.mandates.ActivityId;

class ActivitiesViewTest {
    private static ActivityDocument activity(ActivityId id) {
        return Projected.by(new ActivitiesView(), MandateStory.plain()).get(id.value());
    }

    @Test
    void reports_stand_in_the_order_in_which_they_were_given() {
        assertThat(activity(MandateStory.HANDBOOK).reports()).extracting(Report::percent).containsExactly(20, 10);
        assertThat(activity(MandateStory.HANDBOOK).percent()).isEqualTo(10);
        assertThat(activity(MandateStory.CARRIED).percent()).isZero();
    }

    @Test
    void another_plan_takes_the_place_of_the_one_before_which_is_kept() {
        Plan before = new Plan(Cast.ANAHIT.id(), day("2014-03-01"), day("2015-06-30"));
        Plan after = new Plan(Cast.ANAHIT.id(), day("2014-03-01"), day("2015-10-31"));

        assertThat(activity(MandateStory.HANDBOOK).plan()).isEqualTo(after);
        assertThat(activity(MandateStory.HANDBOOK).replannings()).singleElement().satisfies(one -> {
            assertThat(one.before()).isEqualTo(before);
            assertThat(one.after()).isEqualTo(after);
        });
    }

    @Test
    void what_is_completed_or_cancelled_is_over() {
        assertThat(activity(MandateStory.SURVEY).hasEnded()).isTrue();
        assertThat(activity(MandateStory.SURVEY).percent()).isEqualTo(100);
        assertThat(activity(MandateStory.CANCELLED).wasCancelled()).isTrue();
        assertThat(activity(MandateStory.HANDBOOK).hasEnded()).isFalse();
    }

    @Test
    void other_words_take_the_place_of_those_before_which_are_kept() {
        ActivityDocument reworded = activity(MandateStory.REWORDED);
        long at = reworded.rewordings().getFirst().position();

        assertThat(reworded.title()).isEqualTo(Story.words("Meeting"));
        assertThat(reworded.description().fr()).isEqualTo("Un jour");
        assertThat(reworded.before(at).title()).isEqualTo(Story.words("Meetig"));
        assertThat(reworded.before(at).description()).isNull();
        assertThat(reworded.before(at + 1)).isEqualTo(reworded);
        assertThat(reworded.wordsSince(at)).isZero();
        assertThat(reworded.wordsSince(at + 1)).isEqualTo(at);
    }
}
