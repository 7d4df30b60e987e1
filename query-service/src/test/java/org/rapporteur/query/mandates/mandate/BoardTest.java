package org.rapporteur.query.mandates.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.Cast.ANAHIT;
import static org.rapporteur.query.support.Cast.KARIM;
import static org.rapporteur.query.support.Cast.MATHIS;
import static org.rapporteur.query.support.Cast.MIRELA;
import static org.rapporteur.query.support.Cast.SORINA;
import static org.rapporteur.query.support.Cast.THEODORA;
import static org.rapporteur.query.support.MandateStory.FIRST;
import static org.rapporteur.query.support.MandateStory.SECOND;
import static org.rapporteur.query.support.MandateStory.day;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.MandateStory;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.support.ToldStory;
import org.rapporteur.query.support.ToldStory.Told;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.ActivityQuery.ActivityState;
import org.rapporteur.shared.mandates.ActivityQuery.ActivitySummary;
import org.rapporteur.shared.mandates.ActivityQuery.Trend;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.MandateQuery.Bar;
import org.rapporteur.shared.mandates.MandateQuery.DueKind;
import org.rapporteur.shared.mandates.MandateQuery.GroupMandates;
import org.rapporteur.shared.mandates.MandateQuery.MandateBoard;
import org.rapporteur.shared.mandates.MandateQuery.MandateRef;
import org.rapporteur.shared.mandates.MandateQuery.MandateState;
import org.rapporteur.shared.mandates.MandateQuery.MandateSummary;
import org.rapporteur.shared.mandates.MandateQuery.Openable;
import org.rapporteur.shared.mandates.MandateQuery.OutputView;
import org.rapporteur.shared.mandates.MandateQuery.TaskRef;
import org.rapporteur.shared.mandates.MandateQuery.TermsVersion;
import org.rapporteur.shared.mandates.MandateQuery.TimeLineEntry;
import org.rapporteur.shared.mandates.MandateQuery.TimeLineKind;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.workinggroups.Role;

@ExtendWith(ToldStory.class)
class BoardTest {
    private static final String LIST = "/api/groups/" + Story.PLATFORM + "/mandates";

    private static MandateBoard board(Cast reader, MandateId mandate, Told told) {
        return told.ask(reader, "/api/mandates/" + mandate, MandateBoard.class);
    }

    private static ActivitySummary activity(MandateBoard board, int task, int place) {
        return board.tasks().get(task).activities().get(place);
    }

    @Test
    void a_group_s_mandates_are_listed_the_latest_first_with_what_they_follow(Told told) {
        GroupMandates list = told.ask(KARIM, LIST, GroupMandates.class);

        assertThat(list.items()).extracting(MandateSummary::mandate).containsExactly(SECOND, FIRST);
        assertThat(list.items().getFirst().follows())
                .isEqualTo(new MandateRef(FIRST, MandatePeriod.startingIn(2014)));
        assertThat(list.items().getFirst().openReview().review()).isEqualTo(MandateStory.OPEN);
        assertThat(list.items().getLast().successor())
                .isEqualTo(new MandateRef(SECOND, MandatePeriod.startingIn(2016)));
        assertThat(list.items().getLast().state()).isEqualTo(MandateState.CLOSED);
    }

    @Test
    void the_dashboard_shows_the_mandate_that_is_not_closed_and_what_is_overdue(Told told) {
        GroupMandates list = told.ask(KARIM, LIST, GroupMandates.class);

        assertThat(list.current().mandate().mandate()).isEqualTo(SECOND);
        assertThat(list.current().overdue()).isEqualTo(7);
        assertThat(list.current().due()).last()
                .satisfies(due -> assertThat(due.kind()).isEqualTo(DueKind.APPROVE_REVIEW));
    }

    @Test
    void what_is_overdue_is_told_of_every_mandate_under_its_own_name(Told told) {
        GroupMandates list = told.ask(KARIM, LIST, GroupMandates.class);

        assertThat(list.late()).extracting(late -> late.mandate().mandate()).containsExactly(SECOND);
        assertThat(list.late().getFirst().due()).hasSize(7).allMatch(due -> due.overdue());
    }

    @Test
    void a_list_counts_as_overdue_what_the_dashboard_lists(Told told) {
        GroupMandates list = told.ask(KARIM, LIST, GroupMandates.class);

        assertThat(list.items().getFirst().counts().overdue()).isEqualTo(list.late().getFirst().due().size());
        assertThat(list.items().getLast().counts().overdue()).isZero();
    }

    @Test
    void what_is_completed_is_told_by_its_own_day(Told told) {
        MandateBoard board = board(KARIM, FIRST, told);

        assertThat(activity(board, 0, 0).completedOn()).isEqualTo(day("2015-11-30"));
        assertThat(activity(board, 0, 0).lastReport().asOf()).isEqualTo(day("2015-01-31"));
        assertThat(activity(board, 1, 0).completedOn()).isNull();
    }

    @Test
    void only_the_secretariat_may_take_up_a_mandate(Told told) {
        assertThat(told.ask(MIRELA, LIST, GroupMandates.class).may().allows("AdoptMandate")).isTrue();
        assertThat(told.ask(KARIM, LIST, GroupMandates.class).may().commands()).isEmpty();
    }

    @Test
    void a_board_shows_the_terms_as_they_stand_and_every_version_of_them(Told told) {
        MandateBoard board = board(KARIM, FIRST, told);

        assertThat(board.terms()).isEqualTo(MandateStory.firstTerms("Write one handbook"));
        assertThat(board.versions()).extracting(TermsVersion::version).containsExactly(1, 2);
        assertThat(board.versions().getLast().reason()).isEqualTo("One is enough");
        assertThat(board.versions().getLast().by().name()).isEqualTo("Mirela");
        assertThat(board.mandate().decision()).isEqualTo(MandateStory.decision("CM(2013)1"));
    }

    @Test
    void a_task_shows_its_activities_with_their_trend_and_what_they_produced(Told told) {
        MandateBoard board = board(KARIM, FIRST, told);
        ActivitySummary survey = activity(board, 0, 0);
        ActivitySummary handbook = activity(board, 1, 0);

        assertThat(survey.state()).isEqualTo(ActivityState.COMPLETED);
        assertThat(survey.percent()).isEqualTo(100);
        assertThat(survey.direction()).isEqualTo(Trend.UP);
        assertThat(survey.advice().advice()).isEqualTo(Advice.PRIORITY);
        assertThat(handbook.direction()).isEqualTo(Trend.DOWN);
        assertThat(handbook.lastReport().change()).isEqualTo(-10);
        assertThat(handbook.due()).isEqualTo(day("2015-10-31"));
        assertThat(handbook.state()).isEqualTo(ActivityState.NOT_COMPLETED);
        assertThat(activity(board, 0, 1).state()).isEqualTo(ActivityState.CANCELLED);
        assertThat(board.tasks().get(0).outputs()).extracting(OutputView::link)
                .containsExactly(MandateStory.CALL_LINK);
        assertThat(board.outputs()).extracting(OutputView::link).containsExactly(MandateStory.PAPER_LINK,
                MandateStory.CALL_LINK);
    }

    @Test
    void a_task_names_the_one_that_it_continues(Told told) {
        assertThat(board(KARIM, SECOND, told).tasks().getFirst().continues()).isEqualTo(new TaskRef(
                new MandateRef(FIRST, MandatePeriod.startingIn(2014)), "a", Story.words("Collect good practices")));
        assertThat(board(KARIM, SECOND, told).tasks().getLast().continues()).isNull();
    }

    @Test
    void the_time_line_goes_by_day_from_the_first_to_the_last(Told told) {
        assertThat(board(KARIM, SECOND, told).timeLine())
                .isSortedAccordingTo((one, other) -> one.date().compareTo(other.date()))
                .extracting(
                        entry -> entry.date() + " " + entry.kind() + (entry.year() == null ? "" : " " + entry.year()))
                .contains("2016-01-01 STARTS", "2016-01-01 ACTIVITY_STARTS", "2016-07-01 REPORT_DUE",
                        "2016-09-30 REPORTED", "2016-12-15 REVIEW_DUE 2016", "2017-06-30 ACTIVITY_DUE",
                        "2017-11-01 REVIEW_TO_OPEN 2017", "2017-12-31 ENDS");
    }

    @Test
    void what_was_produced_stands_on_the_time_line_as_it_is_linked(Told told) {
        MandateBoard board = board(KARIM, FIRST, told);

        assertThat(board.timeLine()).extracting(TimeLineEntry::output).filteredOn(Objects::nonNull)
                .containsExactlyInAnyOrderElementsOf(board.outputs());
        assertThat(board.timeLine()).filteredOn(one -> one.output() != null)
                .allMatch(one -> one.title() == null && one.kind() == TimeLineKind.OUTPUT);
    }

    @Test
    void advice_says_in_which_language_it_was_written(Told told) {
        assertThat(activity(board(KARIM, FIRST, told), 0, 0).advice().language()).isEqualTo(Language.EN);
    }

    @Test
    void the_secretariat_is_offered_what_it_may_do_and_why_not_the_rest(Told told) {
        MandateBoard second = board(MIRELA, SECOND, told);
        MandateBoard first = board(MIRELA, FIRST, told);

        assertThat(second.may().commands()).containsExactly("AmendMandate", "PlanActivity", "LinkOutput",
                "UnlinkOutput", "OpenMandateReview");
        assertThat(second.may().bar("CloseMandate")).contains(Bar.REVIEW_UNDER_WAY);
        assertThat(second.may().bar("RenewMandate")).contains(Bar.FINAL_REVIEW_NOT_APPROVED);
        assertThat(second.openable()).containsExactly(new Openable(ReviewKind.YEARLY, 2017));
        assertThat(first.may().commands()).containsExactly("LinkOutput", "UnlinkOutput");
        assertThat(first.may().bar("RenewMandate")).contains(Bar.ALREADY_RENEWED);
        assertThat(first.may().bar("PlanActivity")).contains(Bar.MANDATE_CLOSED);
    }

    @Test
    void who_leads_an_activity_may_report_on_it_and_nobody_else_but_the_secretariat(Told told) {
        assertThat(activity(board(MATHIS, SECOND, told), 0, 0).may().commands()).containsExactly("ReportProgress",
                "CompleteActivity", "LinkOutput", "UnlinkOutput");
        assertThat(activity(board(MIRELA, SECOND, told), 0, 0).may().commands()).contains("ReportProgress",
                "ReplanActivity", "CancelActivity");
        for (Cast other : new Cast[]{ANAHIT, KARIM, SORINA}) {
            assertThat(activity(board(other, SECOND, told), 0, 0).may().commands()).as(other.name()).isEmpty();
        }
        assertThat(activity(board(MATHIS, FIRST, told), 0, 0).may().bar("ReportProgress")).contains(Bar.MANDATE_CLOSED);
    }

    @Test
    void the_secretariat_chooses_leads_among_the_members(Told told) {
        assertThat(board(MIRELA, SECOND, told).leads()).extracting(one -> one.name()).containsExactly("Anahit",
                "Henrik", "Karim", "Lucette", "Mathis", "Mirela", "Odile");
        assertThat(board(KARIM, SECOND, told).leads()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2999-01-01", "yesterday", "2017-02-30"})
    void only_a_day_that_has_begun_can_be_looked_back_at(String day, Told told) {
        told.service().web(KARIM).get().uri(told.path("/api/mandates/" + FIRST + "?asOf=" + day)).exchange()
                .expectStatus().isBadRequest().expectBody().jsonPath("$.fields[0].field").isEqualTo("asOf");
    }

    @Test
    void an_annulled_mandate_is_listed_as_such_and_counts_for_nothing(Told told) {
        GroupMandates list = told.ask(THEODORA, "/api/groups/" + Story.NETWORK + "/mandates", GroupMandates.class);
        MandateBoard before = board(THEODORA, MandateStory.OTHER, told);

        assertThat(list.items()).extracting(MandateSummary::state).containsExactly(MandateState.ANNULLED,
                MandateState.ENDED);
        assertThat(list.current().mandate().mandate()).isEqualTo(MandateStory.OTHER);
        assertThat(list.late()).noneMatch(late -> late.mandate().mandate().equals(MandateStory.ANNULLED));
        assertThat(before.mandate().successor()).isNull();
        assertThat(before.others()).isEmpty();
        assertThat(before.may().bar("RenewMandate")).contains(Bar.FINAL_REVIEW_NOT_APPROVED);
        assertThat(before.may().allows("AnnulMandate")).isTrue();
        assertThat(before.may().allows("AmendMandate")).isTrue();
    }

    @Test
    void its_own_page_says_who_annulled_it_in_which_role_and_why_and_offers_nothing(Told told) {
        MandateBoard board = board(THEODORA, MandateStory.ANNULLED, told);

        assertThat(board.annulled().reason()).isEqualTo("Nothing was decided");
        assertThat(board.annulled().by().name()).isEqualTo("Theodora");
        assertThat(board.annulled().role()).isEqualTo(Role.SECRETARIAT);
        assertThat(board.may().commands()).isEmpty();
        assertThat(board.may().barred().values()).containsOnly(Bar.MANDATE_ANNULLED);
        assertThat(board.timeLine()).extracting(TimeLineEntry::kind).containsExactly(TimeLineKind.ADOPTED,
                TimeLineKind.ANNULLED);
        assertThat(board.mandate().follows().mandate()).isEqualTo(MandateStory.OTHER);
        assertThat(board.due()).isEmpty();
    }

    @Test
    void a_mandate_with_something_under_it_is_not_offered_to_be_annulled(Told told) {
        assertThat(board(MIRELA, SECOND, told).may().bar("AnnulMandate")).contains(Bar.SOMETHING_UNDER_IT);
        assertThat(board(MIRELA, FIRST, told).may().bar("AnnulMandate")).contains(Bar.MANDATE_CLOSED);
        assertThat(board(KARIM, SECOND, told).may().bar("AnnulMandate")).isEmpty();
    }
}
