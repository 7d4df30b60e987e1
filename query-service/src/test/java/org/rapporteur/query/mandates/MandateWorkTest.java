package org.rapporteur.query.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.MandateStory.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.query.mandates.activity.ActivitiesView;
import org.rapporteur.query.mandates.activity.ActivityDocument;
import org.rapporteur.query.mandates.mandate.MandatesView;
import org.rapporteur.query.mandates.review.ReviewsView;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.MandateStory;
import org.rapporteur.query.support.Projected;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.query.telling.joining.GroupNames;
import org.rapporteur.query.telling.joining.People;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandateQuery.Due;
import org.rapporteur.shared.mandates.MandateQuery.MandateCounts;
import org.rapporteur.shared.mandates.MandateQuery.MandateState;

/** What a mandate asks for depends on the day of the answer. */
class MandateWorkTest {
    private static MandateWork on(String today, MandateId mandate) {
        return new MandateWork(Projected.by(new MandatesView(), MandateStory.plain()).get(mandate.value()),
                Projected.by(new ActivitiesView(), MandateStory.plain()).values().stream()
                        .filter(one -> one.mandate().equals(mandate)).toList(),
                Projected.by(new ReviewsView(), MandateStory.plain()).values().stream()
                        .filter(one -> one.mandate().equals(mandate)).toList(),
                LocalDate.parse(today));
    }

    private static List<String> dues(String today, MandateId mandate) {
        Names names = new Names(new GroupNames.Group(Story.PLATFORM, Story.ORGANISATION, Story.words("Platform")),
                Optional.empty(), new People.Known(Map.of()));
        MandateWork work = on(today, mandate);
        return new Dues(new Context(work, List.of(work), names, Reader.newcomer(Cast.KARIM.id()), true)).soon().stream()
                .map(MandateWorkTest::words).toList();
    }

    private static String words(Due due) {
        return "%s %s%s%s".formatted(due.kind(), due.due(), due.overdue() ? " overdue" : "",
                due.title() == null ? "" : " " + due.title().en());
    }

    @ParameterizedTest
    @CsvSource({"2015-12-31, TO_COME", "2016-01-01, RUNNING", "2017-12-31, RUNNING", "2018-01-01, ENDED"})
    void a_mandate_runs_from_its_first_day_to_its_last(String today, MandateState state) {
        assertThat(on(today, MandateStory.SECOND).state()).isEqualTo(state);
    }

    @Test
    void a_closed_mandate_asks_for_nothing() {
        assertThat(on("2016-06-01", MandateStory.FIRST).state()).isEqualTo(MandateState.CLOSED);
        assertThat(dues("2016-06-01", MandateStory.FIRST)).isEmpty();
    }

    @Test
    void what_is_due_within_three_months_is_shown_in_its_order() {
        assertThat(dues("2016-03-31", MandateStory.SECOND)).isEmpty();
        assertThat(dues("2016-04-01", MandateStory.SECOND)).containsExactly("REPORT 2016-07-01 Survey");
        assertThat(dues("2016-10-01", MandateStory.SECOND)).containsExactly("REPORT 2016-07-01 overdue Survey",
                "SUBMIT_REVIEW 2016-12-15");
    }

    @Test
    void nothing_is_overdue_on_its_day_and_everything_is_on_the_next() {
        assertThat(dues("2016-07-01", MandateStory.SECOND)).containsExactly("REPORT 2016-07-01 Survey");
        assertThat(dues("2016-07-02", MandateStory.SECOND)).containsExactly("REPORT 2016-07-01 overdue Survey");
    }

    @Test
    void reviews_that_nobody_opened_the_chair_s_decision_and_the_renewal_are_due_in_the_last_year() {
        assertThat(dues("2017-08-15", MandateStory.SECOND)).containsExactly("REPORT 2016-07-01 overdue Survey",
                "SUBMIT_REVIEW 2016-12-15 overdue", "REPORT 2017-03-30 overdue Training",
                "COMPLETE 2017-06-30 overdue Training", "APPROVE_REVIEW 2017-10-01",
                "OPEN_YEARLY_REVIEW 2017-11-01", "RENEW 2017-12-31");
    }

    @Test
    void a_renewal_is_due_from_six_months_before_the_end() {
        assertThat(dues("2017-06-29", MandateStory.SECOND)).noneMatch(due -> due.startsWith("RENEW"));
        assertThat(dues("2017-06-30", MandateStory.SECOND)).contains("RENEW 2017-12-31");
        assertThat(dues("2018-01-01", MandateStory.SECOND)).contains("RENEW 2017-12-31 overdue");
    }

    @Test
    void the_final_review_should_be_opened_by_the_middle_of_the_second_year() {
        MandateWork first = on("2015-05-01", MandateStory.FIRST);

        assertThat(dues("2017-06-01", MandateStory.OTHER)).contains("OPEN_FINAL_REVIEW 2017-07-01",
                "OPEN_YEARLY_REVIEW 2016-11-01 overdue");
        assertThat(first.yearsWithoutReview()).containsExactly(2015);
    }

    @Test
    void near_its_end_an_activity_is_to_be_completed_and_no_longer_reported() {
        MandateWork work = on("2017-04-01", MandateStory.SECOND);
        ActivityDocument training = work.activity(MandateStory.TRAINING).orElseThrow();

        assertThat(work.nextReport(training)).contains(day("2017-03-30"));
        assertThat(work.isReportOverdue(training)).isTrue();
        assertThat(work.isOverdue(training)).isFalse();
        assertThat(on("2017-07-01", MandateStory.SECOND).isOverdue(training)).isTrue();
    }

    @Test
    void what_is_lacking_is_counted() {
        assertThat(new Counting(on("2016-09-01", MandateStory.SECOND)).counts())
                .isEqualTo(new MandateCounts(3, 2, 0, 0, 20, 0, 1, 3, 1, 1, 0, 0));
        assertThat(new Counting(on("2016-01-01", MandateStory.FIRST)).counts())
                .isEqualTo(new MandateCounts(3, 2, 1, 1, 55, 2, 1, 1, 0, 0, 0, 0));
    }
}
