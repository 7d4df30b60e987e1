package org.rapporteur.query.mandates.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.Cast.KARIM;
import static org.rapporteur.query.support.Cast.MIRELA;
import static org.rapporteur.query.support.MandateStory.day;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.MandateStory;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.support.ToldStory;
import org.rapporteur.query.support.ToldStory.Told;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.ActivityQuery.ActivityPage;
import org.rapporteur.shared.mandates.ActivityQuery.ProgressReport;
import org.rapporteur.shared.mandates.MandateQuery.AdviceGiven;
import org.rapporteur.shared.mandates.MandateQuery.OutputView;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.workinggroups.Role;

@ExtendWith(ToldStory.class)
class ActivityPageTest {
    private static ActivityPage page(Cast reader, ActivityId activity, Told told) {
        return told.ask(reader, "/api/activities/" + activity, ActivityPage.class);
    }

    @Test
    void reports_stand_the_latest_first_with_who_told_them_in_which_role(Told told) {
        ActivityPage survey = page(KARIM, MandateStory.SURVEY, told);

        assertThat(survey.reports()).extracting(ProgressReport::percent).containsExactly(60, 30);
        assertThat(survey.reports()).extracting(ProgressReport::change).containsExactly(30, null);
        assertThat(survey.reports()).extracting(ProgressReport::role).containsOnly(Role.MEMBER);
        assertThat(survey.reports().getFirst().by().name()).isEqualTo("Mathis");
        assertThat(survey.taskText()).isEqualTo(Story.words("Collect good practices"));
    }

    @Test
    void a_report_that_came_after_its_day_is_marked(Told told) {
        assertThat(page(KARIM, MandateStory.SURVEY, told).reports()).extracting(ProgressReport::late)
                .containsOnly(true);
    }

    @Test
    void what_came_of_it_and_what_it_produced_is_told(Told told) {
        ActivityPage survey = page(KARIM, MandateStory.SURVEY, told);

        assertThat(survey.completed().on()).isEqualTo(day("2015-11-30"));
        assertThat(survey.completed().text()).isEqualTo("Soixante-dix pratiques");
        assertThat(survey.outputs()).extracting(OutputView::link).containsExactly(MandateStory.CALL_LINK);
        assertThat(survey.advice()).extracting(AdviceGiven::kind).containsExactly(ReviewKind.FINAL, ReviewKind.YEARLY);
    }

    @Test
    void a_change_of_plan_says_from_what_to_what_and_why(Told told) {
        assertThat(page(KARIM, MandateStory.HANDBOOK, told).replannings()).singleElement().satisfies(one -> {
            assertThat(one.dueBefore()).isEqualTo(day("2015-06-30"));
            assertThat(one.due()).isEqualTo(day("2015-10-31"));
            assertThat(one.reason()).isEqualTo("The authors need time");
            assertThat(one.lead().name()).isEqualTo("Anahit");
        });
        assertThat(page(KARIM, MandateStory.CANCELLED, told).cancelled().reason()).isEqualTo("No money");
    }

    @Test
    void what_goes_on_in_the_next_mandate_links_both_ways(Told told) {
        assertThat(page(KARIM, MandateStory.SURVEY, told).continuedBy().activity()).isEqualTo(MandateStory.CARRIED);
        assertThat(page(KARIM, MandateStory.CARRIED, told).continues().activity()).isEqualTo(MandateStory.SURVEY);
        assertThat(page(KARIM, MandateStory.TRAINING, told).proposal().title()).isEqualTo("Une formation");
        assertThat(page(KARIM, MandateStory.HANDBOOK, told).continuedBy()).isNull();
    }

    @Test
    void only_the_secretariat_is_shown_who_could_lead_it(Told told) {
        assertThat(page(MIRELA, MandateStory.CARRIED, told).leads()).hasSize(7);
        assertThat(page(KARIM, MandateStory.CARRIED, told).leads()).isEmpty();
    }

    @Test
    void other_words_stand_beside_those_before_with_who_and_why(Told told) {
        ActivityPage page = page(Cast.THEODORA, MandateStory.REWORDED, told);

        assertThat(page.activity().title()).isEqualTo(Story.words("Meeting"));
        assertThat(page.rewordings()).singleElement().satisfies(one -> {
            assertThat(one.titleBefore()).isEqualTo(Story.words("Meetig"));
            assertThat(one.descriptionBefore()).isNull();
            assertThat(one.reason()).isEqualTo("A slip of the pen");
            assertThat(one.by().name()).isEqualTo("Theodora");
        });
    }
}
