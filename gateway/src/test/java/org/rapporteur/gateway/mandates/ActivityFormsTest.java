package org.rapporteur.gateway.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.FormTest;
import org.rapporteur.gateway.support.MandateStory;
import org.rapporteur.gateway.support.Story;
import org.rapporteur.gateway.support.StoryServices;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateCommand.CancelActivity;
import org.rapporteur.shared.mandates.MandateCommand.CompleteActivity;
import org.rapporteur.shared.mandates.MandateCommand.LinkOutput;
import org.rapporteur.shared.mandates.MandateCommand.ReportProgress;
import org.rapporteur.shared.mandates.MandateCommand.RewordActivity;
import org.rapporteur.shared.mandates.MandateCommand.UnlinkOutput;
import org.rapporteur.shared.mandates.Output;
import org.rapporteur.shared.mandates.OutputId;
import org.rapporteur.shared.mandates.Progress;
import org.rapporteur.shared.practices.PracticeQuery.GroupPractices;

class ActivityFormsTest extends FormTest {
    private static final String ACTIVITY = "/activities/" + MandateStory.ACTIVITY;
    private static final String MANDATE = "/mandates/" + MandateStory.MANDATE;
    private static final String LINK = MANDATE + "/outputs/new";

    @Test
    void a_report_is_in_the_language_of_its_author() {
        accepts("ReportProgress");

        Page done = sends(ACTIVITY + "/report", ACTIVITY + "/report", Map.of("asOf", "2017-05-01", "percent", "80",
                "progress", "ON_TRACK", "text", "Nearly there.", "language", "en"));

        assertThat(said(ReportProgress.class)).isEqualTo(new ReportProgress(new ActivityId(MandateStory.ACTIVITY),
                LocalDate.parse("2017-05-01"), Progress.ON_TRACK, 80, Language.EN, "Nearly there."));
        assertThat(done.address().getPath()).isEqualTo(ACTIVITY);
        assertThat(done.html().select("#says").text()).contains("Your report was added.");
    }

    @Test
    void what_is_no_number_is_refused_at_its_field() {
        refuses("ReportProgress", 400, "Give a number from 0 to 100.", "percent");

        Page again = sends(ACTIVITY + "/report", ACTIVITY + "/report", Map.of("percent", "half"));

        assertThat(again.html().getElementById("percent-error").text()).contains("from 0 to 100");
        assertThat(again.html().getElementById("percent").val()).isEqualTo("half");
    }

    @Test
    void an_activity_is_completed_or_cancelled_after_a_page_that_asks() {
        accepts("CompleteActivity");
        accepts("CancelActivity");

        sends(ACTIVITY + "/complete", ACTIVITY + "/complete", Map.of("on", "2017-05-01", "text", "A book."));
        sends(ACTIVITY + "/cancel", ACTIVITY + "/cancel", Map.of("reason", "No money"));

        assertThat(said(CompleteActivity.class).on()).isEqualTo(LocalDate.parse("2017-05-01"));
        assertThat(said(CancelActivity.class).reason()).isEqualTo("No money");
    }

    @Test
    void a_practice_is_chosen_from_the_list_and_linked_under_its_name() {
        accepts("LinkOutput");
        String page = LINK + "?activity=" + MandateStory.ACTIVITY;

        Page done = sends(page, LINK + "?activity=" + MandateStory.ACTIVITY + "&kind=PRACTICE",
                Map.of("output.id", Story.PRACTICE));

        LinkOutput said = said(LinkOutput.class);
        assertThat(said.task()).isNull();
        assertThat(said.activity()).isEqualTo(new ActivityId(MandateStory.ACTIVITY));
        assertThat(said.output()).isEqualTo(new Output(Output.Kind.PRACTICE, Story.PRACTICE, null,
                "Revenu minimum garanti", Language.FR, LocalDate.parse("2017-03-01"), null));
        assertThat(done.address().getPath()).isEqualTo(ACTIVITY);
    }

    @Test
    void where_nothing_was_chosen_the_list_is_named() {
        refuses("LinkOutput", 400, "This field is needed.", "output.id");
        String page = LINK + "?task=1&kind=CALL";

        Page again = sends(page, page, Map.of());

        assertThat(again.html().select("#problems a").text()).isEqualTo("Calls: This field is needed.");
    }

    @Test
    void what_is_not_on_the_platform_is_described() {
        accepts("LinkOutput");
        String page = LINK + "?task=1&kind=DOCUMENT";

        sends(page, page, Map.of("output.title", "The report", "output.language", "en",
                "output.reference", "PECS(2017)6"));

        assertThat(said(LinkOutput.class).task()).isEqualTo("1");
        assertThat(said(LinkOutput.class).output())
                .isEqualTo(new Output(Output.Kind.DOCUMENT, null, "PECS(2017)6", "The report", Language.EN, null,
                        null));
    }

    @Test
    void a_link_is_taken_away_with_a_reason() {
        accepts("UnlinkOutput");
        String page = MANDATE + "/outputs/" + MandateStory.LINK + "/unlink";

        sends(page, page, Map.of("reason", "It was another one"));

        assertThat(said(UnlinkOutput.class))
                .isEqualTo(new UnlinkOutput(new OutputId(MandateStory.LINK), "It was another one"));
    }

    @Test
    void a_link_that_somebody_removed_meanwhile_is_nothing_to_ask_about() {
        Page gone = signedIn("anahit").open(MANDATE + "/outputs/" + MandateStory.PROPOSAL + "/unlink");

        assertThat(gone.address().getPath()).isEqualTo(MANDATE);
        assertThat(gone.html().select("#says").text()).contains("This link was removed already.");
    }

    @Test
    void who_may_not_link_is_told_who_does_instead_of_being_asked() {
        StoryServices.answer(SERVICES, "/api" + MANDATE, MandateStory.board(MandateStory.may()));

        Page page = signedIn("anahit").open(LINK + "?task=1&kind=DOCUMENT");

        assertThat(page.html().select("main form[method=post]")).isEmpty();
        assertThat(page.html().select(".notice").text()).contains("the secretariat of the group does this");
    }

    @Test
    void what_a_task_produced_is_counted_in_its_coverage() {
        assertThat(signedIn("anahit").open(MANDATE + "/coverage").html().select("main").text())
                .contains("Results of the task and its activities: Document: 1");
    }

    @Test
    void where_there_are_more_practices_than_the_list_holds_it_says_so() {
        assertThat(signedIn("anahit").open(LINK + "?task=1").html().select("main .notice--info")).isEmpty();
        GroupPractices first = Story.groupPractices();
        StoryServices.answer(SERVICES, "/api" + GROUP + "/practices", new GroupPractices(1, first.group(),
                first.groupName(), 60, 1, 50, first.items(), first.facets(), null));

        Page page = signedIn("anahit").open(LINK + "?task=1");

        assertThat(page.html().select("main .notice--info").text()).contains("There are more practices than these.");
    }

    @Test
    void a_list_that_could_not_be_asked_for_is_not_told_as_empty() {
        SERVICES.problem("/api" + GROUP + "/practices", 503, "{}");

        assertThat(signedIn("anahit").open(LINK + "?task=1").status()).isEqualTo(503);
    }

    @Test
    void an_activity_gets_other_words_that_begin_with_those_that_it_has() {
        accepts("RewordActivity");

        Page done = sends(ACTIVITY + "/reword", ACTIVITY + "/reword",
                Map.of("title.en", "A good compendium", "reason", "A slip of the pen"));

        RewordActivity said = said(RewordActivity.class);
        assertThat(said.title().en()).isEqualTo("A good compendium");
        assertThat(said.title().fr()).isEqualTo(MandateStory.activity().title().fr());
        assertThat(said.description().en()).isEqualTo("All of them");
        assertThat(done.html().select("#says").text()).contains("The words were changed.");
        assertThat(done.html().select("section[aria-labelledby=rewordings-title]").text()).contains("A compendum",
                "A compendium", "Toutes", "A slip of the pen");
    }
}
