package org.rapporteur.query.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.MandateStory.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.query.mandates.activity.ActivitiesView;
import org.rapporteur.query.mandates.activity.ActivityDocument;
import org.rapporteur.query.mandates.mandate.MandateDocument;
import org.rapporteur.query.mandates.mandate.MandatesView;
import org.rapporteur.query.mandates.review.ReviewsView;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Facts;
import org.rapporteur.query.support.MandateStory;
import org.rapporteur.query.support.Projected;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.query.telling.joining.GroupNames;
import org.rapporteur.query.telling.joining.People;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.MandateDates;
import org.rapporteur.shared.mandates.MandateEvent.MandateAmended;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewRescheduled;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandateQuery.Due;
import org.rapporteur.shared.mandates.MandateQuery.MandateCounts;
import org.rapporteur.shared.mandates.MandateQuery.MandateState;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.Terms;

/** What a mandate asks for depends on the day of the answer. */
class MandateWorkTest {
    private static MandateWork on(String today, MandateId mandate, Event... more) {
        Facts facts = MandateStory.plain().by(Cast.MIRELA.id(), "SECRETARIAT", more);
        return new MandateWork(Projected.by(new MandatesView(), facts).get(mandate.value()),
                Projected.by(new ActivitiesView(), facts).values().stream()
                        .filter(one -> one.mandate().equals(mandate)).toList(),
                Projected.by(new ReviewsView(), facts).values().stream()
                        .filter(one -> one.mandate().equals(mandate)).toList(),
                LocalDate.parse(today));
    }

    private static MandateAmended amended(String task) {
        return new MandateAmended(MandateStory.FIRST, Story.PLATFORM, 3,
                new Terms(List.of(), List.of(new MandateTask(task, Story.words("All that is left"), null)), List.of(),
                        List.of(), 6),
                MandateStory.decision("CM(2015)1"), "Less is enough");
    }

    @Test
    void what_stands_under_tasks_that_an_amendment_took_away_is_shown_in_their_last_words() {
        assertThat(on("2015-06-01", MandateStory.FIRST).gone()).isEmpty();
        assertThat(on("2015-06-01", MandateStory.FIRST, amended("a")).gone()).extracting(one -> one.text().en())
                .containsExactly("Write one handbook");
        assertThat(on("2015-06-01", MandateStory.FIRST, amended("c")).gone()).extracting(MandateTask::code)
                .containsExactly("a", "b");
    }

    private static List<String> dues(String today, MandateId mandate) {
        MandateWork work = on(today, mandate);
        return dues(work, List.of(work), null);
    }

    private static List<String> dues(MandateWork work, List<MandateWork> ofGroup, Set<PersonId> seated) {
        Names names = new Names(new GroupNames.Group(Story.PLATFORM, Story.ORGANISATION, Story.words("Platform")),
                Optional.empty(), new People.Known(Map.of()));
        return new Dues(new Context(work, ofGroup, names, Reader.newcomer(Cast.KARIM.id()), true, seated)).soon()
                .stream().map(MandateWorkTest::words).toList();
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
                "COMPLETE 2017-06-30 overdue Training", "APPROVE_REVIEW 2017-10-15",
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

    /** The first mandate as if nobody had renewed it; closed or not. */
    private static MandateWork unrenewed(String today, boolean closed) {
        MandateWork first = on(today, MandateStory.FIRST);
        MandateDocument one = first.mandate();
        return new MandateWork(
                new MandateDocument(one.mandate(), one.group(), one.organisation(), one.period(), null, false,
                        one.versions(), one.outputs(), one.calls(), null, closed ? one.closed() : null, null),
                first.activities(), first.reviews(), first.today());
    }

    @Test
    void a_closed_mandate_with_an_approved_final_review_is_still_to_be_renewed() {
        MandateWork closed = unrenewed("2016-03-01", true);

        assertThat(dues(closed, List.of(closed), null)).containsExactly("RENEW 2015-12-31 overdue");
        assertThat(dues(closed, List.of(on("2016-03-01", MandateStory.SECOND), closed), null)).isEmpty();
    }

    @Test
    void an_activity_that_goes_on_in_another_mandate_asks_for_nothing_here() {
        MandateWork before = unrenewed("2015-09-01", false);
        MandateWork after = before.goingOn(Set.of(MandateStory.HANDBOOK));
        ActivityDocument handbook = after.activity(MandateStory.HANDBOOK).orElseThrow();

        assertThat(dues(before, List.of(before), null)).contains("COMPLETE 2015-10-31 Handbook");
        assertThat(dues(after, List.of(after), null)).noneMatch(due -> due.endsWith("Handbook"));
        assertThat(after.nextReport(handbook)).isEmpty();
        assertThat(after.isOverdue(handbook)).isFalse();
        assertThat(new Counting(after).counts(0).overdueReports()).isZero();
    }

    @Test
    void who_has_left_leads_nothing_and_the_secretariat_names_somebody_else_at_once() {
        MandateWork work = on("2016-01-15", MandateStory.SECOND);
        Set<PersonId> withoutMathis = Set.of(Cast.ODILE.id());

        assertThat(dues(work, List.of(work), withoutMathis)).containsExactly("NAME_A_LEAD 2016-07-01 Survey");
        assertThat(dues(work, List.of(work), Set.of(Cast.ODILE.id(), Cast.MATHIS.id()))).isEmpty();
        assertThat(dues(work, List.of(work), null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2017-09-01, 2017-10-15", "2017-10-01, 2017-10-15", "2017-10-02, 2017-10-16",
        "2017-12-01, 2017-12-15"})
    void the_chair_has_two_weeks_from_the_day_or_from_a_later_submission(LocalDate submitted, LocalDate by) {
        assertThat(MandateDates.decisionBy(day("2017-10-01"), submitted)).isEqualTo(by);
    }

    @Test
    void what_is_lacking_is_counted() {
        assertThat(new Counting(on("2016-09-01", MandateStory.SECOND)).counts(4))
                .isEqualTo(new MandateCounts(3, 2, 0, 0, 20, 0, 1, 3, 1, 1, 0, 0, 4));
        assertThat(new Counting(on("2016-01-01", MandateStory.FIRST)).counts(0))
                .isEqualTo(new MandateCounts(3, 2, 1, 1, 55, 2, 1, 1, 0, 0, 0, 0, 0));
    }

    @Test
    void a_review_that_was_cancelled_is_to_be_opened_as_if_it_never_was() {
        MandateWork work = on("2017-02-01", MandateStory.OTHER);

        assertThat(work.yearsWithoutReview()).containsExactly(2016, 2017);
        assertThat(dues("2017-02-01", MandateStory.OTHER)).containsExactly("OPEN_YEARLY_REVIEW 2016-11-01 overdue");
        assertThat(new Counting(work).counts(0).overdueReviews()).isOne();
    }

    @Test
    void what_is_due_of_a_review_follows_its_new_day() {
        MandateWork work = on("2016-12-20", MandateStory.SECOND, new MandateReviewRescheduled(MandateStory.OPEN,
                MandateStory.SECOND, Story.PLATFORM, day("2017-01-31"), "More time"));

        assertThat(dues(work, List.of(work), null)).contains("SUBMIT_REVIEW 2017-01-31");
        assertThat(new Counting(work).counts(0).overdueReviews()).isZero();
    }

    @Test
    void an_annulled_mandate_asks_for_nothing_on_whichever_day() {
        assertThat(on("2018-06-01", MandateStory.ANNULLED).state()).isEqualTo(MandateState.ANNULLED);
        assertThat(dues("2018-06-01", MandateStory.ANNULLED)).isEmpty();
        assertThat(dues("2020-06-01", MandateStory.ANNULLED)).isEmpty();
        assertThat(new Counting(on("2020-06-01", MandateStory.ANNULLED)).counts(0).overdueReviews()).isZero();
    }
}
