package org.rapporteur.query.mandates.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.MandateStory.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.mandates.MandateWork;
import org.rapporteur.query.mandates.activity.ActivityDocument.Plan;
import org.rapporteur.query.mandates.activity.ActivityDocument.Replanned;
import org.rapporteur.query.mandates.activity.ActivityDocument.Report;
import org.rapporteur.query.mandates.mandate.MandateDocument;
import org.rapporteur.query.mandates.mandate.MandateDocument.Version;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.MandateStory;
import org.rapporteur.query.support.Story;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.Progress;
import org.rapporteur.shared.mandates.Terms;

/** Reports are told in any order: the day of which they tell counts, and what was asked for when they came. */
class ReportsTest {
    private static final Plan PLAN = new Plan(Cast.MATHIS.id(), day("2016-01-01"), day("2017-11-30"));

    private static Instant at(String day) {
        return day(day).atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    private static Report report(String asOf, int percent, String told) {
        return new Report(day(asOf), Progress.ON_TRACK, percent, Language.EN, "So far", Cast.MATHIS.id(), "MEMBER",
                at(told));
    }

    private static ActivityDocument survey(List<Replanned> replannings, Plan plan, Report... reports) {
        return new ActivityDocument(MandateStory.SURVEY, MandateStory.SECOND, Story.PLATFORM, "1",
                Story.words("Survey"), null, plan, null, null, at("2015-12-01"), Cast.MIRELA.id(), List.of(reports),
                replannings, List.of(), null, null);
    }

    private static Version version(int number, int everyMonths, String from) {
        Terms terms = MandateStory.secondTerms();
        return new Version(number,
                new Terms(terms.goals(), terms.tasks(), terms.areas(), terms.perspectives(), everyMonths),
                MandateStory.decision("CM(2015)9"), null, at(from), Cast.MIRELA.id(), number);
    }

    private static MandateWork work(ActivityDocument activity, Version... versions) {
        return new MandateWork(new MandateDocument(MandateStory.SECOND, Story.PLATFORM, Story.ORGANISATION,
                MandatePeriod.startingIn(2016), null, false, new ArrayList<>(List.of(versions)), List.of(), List.of(),
                null, null,
                null),
                List.of(activity), List.of(), LocalDate.parse("2017-03-01"));
    }

    @Test
    void what_is_told_later_of_an_earlier_day_does_not_take_the_place_of_the_latest() {
        ActivityDocument survey = survey(List.of(), PLAN, report("2016-12-31", 60, "2017-01-05"),
                report("2016-06-30", 30, "2017-01-06"));

        assertThat(survey.lastReport()).map(Report::percent).contains(60);
        assertThat(survey.percent()).isEqualTo(60);
        assertThat(survey.reportsByDay()).extracting(Report::percent).containsExactly(30, 60);
        assertThat(work(survey, version(1, 6, "2015-12-01")).nextReport(survey)).contains(day("2017-06-30"));
    }

    @Test
    void of_two_that_tell_of_the_same_day_the_later_one_counts() {
        ActivityDocument survey = survey(List.of(), PLAN, report("2016-06-30", 30, "2016-07-01"),
                report("2016-06-30", 40, "2016-07-02"));

        assertThat(survey.percent()).isEqualTo(40);
    }

    @Test
    void a_report_was_late_by_the_plan_of_its_day_only() {
        Plan later = new Plan(Cast.MATHIS.id(), day("2016-06-01"), day("2017-11-30"));
        Report report = report("2016-06-30", 30, "2016-06-30");
        ActivityDocument before = survey(List.of(new Replanned(
                new Plan(Cast.MATHIS.id(), day("2015-01-01"), day("2017-11-30")), PLAN, "Begun late", Cast.MIRELA.id(),
                at("2016-07-15"))), PLAN, report);
        ActivityDocument after = survey(
                List.of(new Replanned(PLAN, later, "Begun late", Cast.MIRELA.id(), at("2016-08-15"))), later, report);

        assertThat(work(before, version(1, 6, "2015-12-01")).wasLate(before, report)).isTrue();
        assertThat(work(after, version(1, 6, "2015-12-01")).wasLate(after, report)).isFalse();
    }

    @Test
    void a_report_was_late_by_the_terms_of_its_day_only() {
        Report report = report("2016-06-30", 30, "2016-06-30");
        ActivityDocument survey = survey(List.of(), PLAN, report);

        assertThat(work(survey, version(1, 6, "2015-12-01"), version(2, 3, "2016-07-15")).wasLate(survey, report))
                .isFalse();
        assertThat(work(survey, version(1, 6, "2015-12-01"), version(2, 3, "2016-05-15")).wasLate(survey, report))
                .isTrue();
    }
}
