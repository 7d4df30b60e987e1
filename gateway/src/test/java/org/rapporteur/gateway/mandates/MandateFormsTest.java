package org.rapporteur.gateway.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.Browser;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.FormTest;
import org.rapporteur.gateway.support.MandateStory;
import org.rapporteur.gateway.support.Sent;
import org.rapporteur.gateway.support.Story;
import org.rapporteur.gateway.support.StoryServices;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.mandates.ActivityQuery.ActivityState;
import org.rapporteur.shared.mandates.ActivityQuery.ActivitySummary;
import org.rapporteur.shared.mandates.MandateCommand.AdoptMandate;
import org.rapporteur.shared.mandates.MandateCommand.AmendMandate;
import org.rapporteur.shared.mandates.MandateCommand.AnnulMandate;
import org.rapporteur.shared.mandates.MandateCommand.OpenMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.PlanActivity;
import org.rapporteur.shared.mandates.MandateCommand.RenewMandate;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.MandateQuery.Bar;
import org.rapporteur.shared.mandates.MandateQuery.GroupMandates;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.NotFollowed;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.workinggroups.GroupId;

class MandateFormsTest extends FormTest {
    private static final String NEW = GROUP + "/mandates/new";
    private static final String MANDATE = "/mandates/" + MandateStory.MANDATE;
    private static final Map<String, String> DECISION = Map.of("decision.reference", "CM(2017)1", "decision.date",
            "2017-11-20", "decision.text", "Adopted.");

    private static Map<String, String> with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(DECISION);
        all.putAll(more);
        return all;
    }

    @Test
    void rows_that_nobody_filled_in_are_no_part_of_the_terms() {
        accepts("AdoptMandate");

        sends(NEW, NEW, with(Map.of("period", "2018", "terms.tasks[1].code", "b", "terms.tasks[1].text.en", "Advise",
                "terms.tasks[1].text.fr", "Conseiller", "terms.reportEveryMonths", "3")));

        AdoptMandate said = said(AdoptMandate.class);
        assertThat(said.period()).isEqualTo(MandatePeriod.startingIn(2018));
        assertThat(said.terms().tasks())
                .containsExactly(new MandateTask("b", new Bilingual("Advise", "Conseiller"), null));
        assertThat(said.terms().goals()).isEmpty();
        assertThat(said.terms().reportEveryMonths()).isEqualTo(3);
        assertThat(said.follows()).isNull();
    }

    @Test
    void what_is_wrong_with_a_row_is_said_at_the_row_as_it_was_written() {
        refuses("AdoptMandate", 400, "This is needed.", "terms.tasks[0].text.fr");

        Page again = sends(NEW, NEW, with(Map.of("terms.tasks[2].code", "b", "terms.tasks[2].text.en", "Advise")));

        assertThat(again.html().getElementById("terms.tasks[2].text.fr-error").text()).contains("This is needed.");
        assertThat(again.html().select("#problems a").text()).isEqualTo("Task 3 – French: This is needed.");
    }

    @Test
    void who_empties_the_texts_of_a_row_takes_it_away_though_its_code_still_stands_there() {
        accepts("AmendMandate");

        sends(MANDATE + "/amend", MANDATE + "/amend", with(Map.of("reason", "One task less", "terms.tasks[1].text.en",
                "", "terms.tasks[1].text.fr", "", "terms.areas[0].label.en", "", "terms.areas[0].label.fr", " ")));

        assertThat(said(AmendMandate.class).terms().tasks()).extracting(MandateTask::code).containsExactly("1");
        assertThat(said(AmendMandate.class).terms().areas()).isEmpty();
    }

    @Test
    void a_row_is_added_without_a_script_and_nothing_written_is_lost() {
        Browser browser = signedIn("mirela");

        Page more = Sent.form(browser, browser.open(NEW), NEW,
                Map.of("terms.goals[0].label.en", "Cohesion", "_more", "goals"));

        assertThat(SERVICES.last("/api/commands/AdoptMandate")).isNull();
        assertThat(more.html().getElementById("terms.goals[0].label.en").text()).isEqualTo("Cohesion");
        assertThat(more.html().getElementById("terms.goals[1].code")).isNotNull();
        assertThat(more.html().getElementById("terms.goals[2].code")).isNull();
    }

    @Test
    void an_earlier_mandate_lends_its_terms_and_each_task_says_from_which_it_goes_on() {
        accepts("AdoptMandate");
        String from = NEW + "?from=" + MandateStory.EARLIER;

        sends(from, NEW + "?from=" + MandateStory.MANDATE,
                with(Map.of("terms.tasks[1].text.en", "", "terms.tasks[1].text.fr", "")));

        AdoptMandate said = said(AdoptMandate.class);
        assertThat(said.follows()).isEqualTo(new MandateId(MandateStory.MANDATE));
        assertThat(said.terms().tasks()).extracting(MandateTask::continues).containsExactly("1");
        assertThat(said.terms().areas()).hasSize(1);
    }

    @Test
    void an_amendment_keeps_from_which_task_each_goes_on() {
        accepts("AmendMandate");

        sends(MANDATE + "/amend", MANDATE + "/amend", with(Map.of("reason", "A wish of the group")));

        assertThat(said(AmendMandate.class).terms().tasks()).extracting(MandateTask::continues)
                .containsExactly("1", null);
    }

    @Test
    void an_amendment_names_the_version_from_which_it_was_written() {
        accepts("AmendMandate");

        sends(MANDATE + "/amend", MANDATE + "/amend", with(Map.of("reason", "A wish of the group")));

        assertThat(said(AmendMandate.class).version()).isEqualTo(2);
    }

    @Test
    void who_amends_after_somebody_else_reads_the_other_version_and_loses_nothing() {
        Browser browser = signedIn("anahit");
        Page form = browser.open(MANDATE + "/amend");
        refuses("AmendMandate", 409, "The terms were amended meanwhile.");
        StoryServices.answer(SERVICES, "/api" + MANDATE, MandateStory.amended());

        Page again = Sent.form(browser, form, MANDATE + "/amend", with(Map.of("reason", "A wish of the group")));

        assertThat(again.html().select(".notice--warning").text()).contains("version 3 is in force");
        assertThat(again.html().getElementById("reason").text()).isEqualTo("A wish of the group");
        accepts("AmendMandate");
        Page unread = Sent.form(browser, again, MANDATE + "/amend", Map.of());
        assertThat(said(AmendMandate.class).version()).isEqualTo(2);
        assertThat(unread.status()).isLessThan(400);
        Sent.form(browser, again, MANDATE + "/amend", Map.of("version", "3"));
        assertThat(said(AmendMandate.class).version()).isEqualTo(3);
    }

    @Test
    void an_advised_proposal_is_planned_with_its_title_and_its_task() {
        accepts("PlanActivity");
        Browser browser = signedIn("mirela");
        Page board = browser.open(MANDATE);
        String plan = board.html().select("#to-plan a[href*=proposal=]").attr("href");

        Page form = browser.open(plan);
        Sent.form(browser, form, MANDATE + "/activities/new", Map.of("title.en", "A workshop", "lead", Story.MATHIS));

        PlanActivity said = said(PlanActivity.class);
        assertThat(plan).isEqualTo(MANDATE + "/activities/new?proposal=" + MandateStory.PROPOSAL);
        assertThat(said.proposal().value()).isEqualTo(MandateStory.PROPOSAL);
        assertThat(said.title()).isEqualTo(new Bilingual("A workshop", "Un atelier"));
        assertThat(said.task()).isEqualTo("1");
    }

    @Test
    void an_idea_of_its_own_carries_out_no_proposal() {
        accepts("PlanActivity");

        sends(MANDATE + "/activities/new?task=2", MANDATE + "/activities/new", Map.of("title.en", "A meeting",
                "title.fr", "Une réunion", "lead", Story.MATHIS));

        assertThat(said(PlanActivity.class).proposal()).isNull();
    }

    @Test
    void what_stands_under_a_task_that_is_gone_is_shown_and_nothing_is_planned_there() {
        Browser browser = signedIn("mirela");

        assertThat(browser.open(MANDATE).html().select("#task-9").text()).contains("no longer in the terms",
                "The report");
        assertThat(browser.open(MANDATE).html().select("#task-9 a[href*=activities]")).isEmpty();
        assertThat(browser.open(MANDATE + "/coverage").html().select("main").text())
                .contains("no longer in the terms");
    }

    @Test
    void an_activity_has_a_lead_who_is_chosen_from_the_group() {
        accepts("PlanActivity");

        sends(MANDATE + "/activities/new?task=2", MANDATE + "/activities/new", Map.of("title.en", "A meeting",
                "title.fr", "Une réunion", "lead", Story.MATHIS, "due", "2017-10-01"));

        PlanActivity said = said(PlanActivity.class);
        assertThat(said.task()).isEqualTo("2");
        assertThat(said.lead().value()).isEqualTo(Story.MATHIS);
        assertThat(said.from()).isEqualTo(LocalDate.parse("2016-01-01"));
        assertThat(said.description()).isNull();
    }

    @Test
    void the_exchange_of_views_of_a_year_is_opened_by_its_year() {
        accepts("OpenMandateReview");

        sends(MANDATE + "/reviews/new", MANDATE + "/reviews/new", Map.of("kind", "YEARLY 2017", "due", "2017-12-01"));

        assertThat(said(OpenMandateReview.class)).isEqualTo(new OpenMandateReview(new MandateId(MandateStory.MANDATE),
                ReviewKind.YEARLY, 2017, LocalDate.parse("2017-12-01")));
    }

    @Test
    void a_renewal_starts_from_the_advice() {
        Page page = signedIn("mirela").open(MANDATE + "/renew");

        assertThat(page.html().select("[name$='.text.en']").eachText()).containsExactly("Collect good practices");
        assertThat(page.html().select("[name='carried[0].take'], [name='carried[1].take']").eachAttr("checked"))
                .hasSize(2);
        assertThat(page.html().getElementById("carried[1].title.fr").val()).isEqualTo("Un atelier");
        assertThat(page.html().getElementById("carried[1].title.en").val()).isEmpty();
    }

    @Test
    void a_renewal_carries_on_what_is_ticked_and_names_what_it_does_not_follow() {
        accepts("RenewMandate");
        Browser browser = signedIn("mirela");
        Map<String, String> written = with(Map.of("carried[1].take", "", "notFollowed[1].reason", "No money"));

        Sent.form(browser, browser.open(MANDATE + "/renew"), MANDATE + "/renew", written);

        RenewMandate said = said(RenewMandate.class);
        assertThat(said.period()).isEqualTo(MandatePeriod.startingIn(2018));
        assertThat(said.terms().tasks()).extracting(MandateTask::continues).containsExactly("1");
        assertThat(said.carried()).extracting(one -> String.valueOf(one.activity()))
                .containsExactly(MandateStory.ACTIVITY);
        assertThat(said.notFollowed()).extracting(NotFollowed::reason).isEqualTo(List.of("No money"));
    }

    @Test
    void amended_terms_stand_under_their_own_decision_and_each_version_can_be_read() {
        Browser browser = signedIn("mirela");

        assertThat(browser.open(MANDATE + "/terms").html().select(".decision").text()).contains("CM(2017)9");
        Page first = browser.open(MANDATE + "/terms?version=1");
        assertThat(first.html().select(".decision").text()).contains("CM(2015)120");
        assertThat(first.html().select(".notice").text()).contains("This is version 1. Version 2 is in force.");
        assertThat(browser.open(MANDATE + "/terms?version=3").status()).isEqualTo(404);
    }

    @Test
    void who_closes_a_mandate_without_final_review_reads_that_it_is_renewed_no_more() {
        accepts("CloseMandate");

        Page page = signedIn("mirela").open(MANDATE + "/close");

        assertThat(page.html().select("main form").text()).contains("it can no longer be renewed");
    }

    @Test
    void a_renewal_carries_descriptions_on() {
        accepts("RenewMandate");
        Browser browser = signedIn("mirela");

        Sent.form(browser, browser.open(MANDATE + "/renew"), MANDATE + "/renew",
                with(Map.of("carried[1].take", "", "carried[0].description.en", "All of them",
                        "carried[0].description.fr", "Toutes")));

        assertThat(said(RenewMandate.class).carried().getFirst().description())
                .isEqualTo(new Bilingual("All of them", "Toutes"));
    }

    @Test
    void everybody_finds_what_became_of_the_advice_on_the_board_and_reads_it() {
        StoryServices.answer(SERVICES, "/api" + MANDATE, MandateStory.concluded());
        StoryServices.answer(SERVICES, "/api" + MANDATE + "/renewal", MandateStory.renewed());
        Browser member = signedIn("mathis");

        assertThat(member.open(MANDATE).html().select("main a[href=" + MANDATE + "/follow-up]")).hasSize(1);
        assertThat(member.open(MANDATE + "/follow-up").html().select("main").text())
                .contains("Priority: task Collect good practices", "Followed Collect good practices",
                        "Not followed There is no room.")
                .doesNotContain("The secretariat of the group does this");
        assertThat(member.open(MANDATE + "/follow-up").html().select("main form")).isEmpty();
    }

    @Test
    void what_a_renewal_did_not_follow_stands_apart_with_its_reason_and_the_years_of_its_review() {
        var toPlan = signedIn("mirela").open(MANDATE).html().select("#to-plan");

        assertThat(toPlan.select("> .rows > li")).hasSize(1);
        assertThat(toPlan.select("> .rows").text()).doesNotContain("Mandate 20");
        assertThat(toPlan.select("details > summary").text()).isEqualTo("Advised, and not followed (1)");
        assertThat(toPlan.select("details li").text()).contains("A barometer", "Final review, Mandate 2014–2015",
                "Not followed No means were granted.");
    }

    @Test
    void what_is_completed_stands_under_its_own_day_and_not_under_that_of_the_last_report() {
        ActivitySummary one = MandateStory.activity();
        StoryServices.answer(SERVICES, "/api" + MANDATE, MandateStory.with(new ActivitySummary(one.activity(),
                one.mandate(), one.task(), one.title(), one.lead(), one.from(), one.due(), ActivityState.COMPLETED, 100,
                LocalDate.parse("2017-12-11"), one.lastReport(), one.trend(), one.direction(), null, false, false,
                false, 0, null, MandateStory.may())));

        assertThat(signedIn("mathis").open(MANDATE).html().select("#task-1 td[data-label=Progress]").text())
                .isEqualTo("100% completed on 11 December 2017");
    }

    @Test
    void a_text_of_which_hardly_a_word_is_left_is_shown_whole_beside_the_earlier_one() {
        var page = signedIn("mathis").open(MANDATE + "/compare").html();

        assertThat(page.select("section:has(#part-tasks) h3").first().text())
                .isEqualTo("Task a (2014–2015) → Task 1 (2016–2017) Reworded");
        assertThat(page.select("section:has(#part-tasks) article").first().select("del, ins")).hasSize(2);
        assertThat(page.select(".compare__whole > div").eachText()).containsExactly("Mandate 2014–2015 Women and men",
                "Mandate 2016–2017 Everybody and everywhere");
        assertThat(page.select("section:has(#part-perspectives)").text()).doesNotContain("gender");
    }

    @Test
    void a_history_stands_among_the_pages_of_its_mandate_and_opens_whole() {
        Browser browser = signedIn("mathis");
        var closed = browser.open(MANDATE + "/trail").html();

        assertThat(closed.select(".tabs [aria-current=page]").text()).isEqualTo("History");
        assertThat(closed.select(".breadcrumbs a[href=" + MANDATE + "]")).hasSize(1);
        assertThat(closed.select("details.changes")).hasSize(2);
        assertThat(closed.select("details.changes[open]")).isEmpty();
        assertThat(browser.open(MANDATE + "/trail?open=all").html().select("details.changes[open]")).hasSize(2);
        assertThat(browser.open("/reviews/" + MandateStory.REVIEW + "/trail").html()
                .select("main a[href=/reviews/" + MandateStory.REVIEW + "]").text()).isEqualTo("Final review");
    }

    @Test
    void a_task_says_from_which_task_of_which_mandate_it_goes_on() {
        Browser browser = signedIn("mathis");

        assertThat(browser.open(MANDATE).html().select("#task-1 a[href$=#task-a]").text())
                .isEqualTo("task a of 2014–2015");
        assertThat(browser.open(MANDATE + "/terms").html().select("td[data-label='Goes on from']").first().text())
                .isEqualTo("task 1 of 2014–2015");
    }

    @Test
    void a_renewed_mandate_leads_from_its_renewal_to_what_became_of_the_advice() {
        StoryServices.answer(SERVICES, "/api" + MANDATE + "/renewal", MandateStory.succeeded());

        Page page = signedIn("mirela").open(MANDATE + "/renew");

        assertThat(page.html().select("h1").text()).isEqualTo("What became of the advice");
    }

    @Test
    void before_the_final_review_is_approved_the_board_promises_nothing() {
        assertThat(signedIn("mathis").open(MANDATE).html().select("main a[href=" + MANDATE + "/follow-up]")).isEmpty();
    }

    @Test
    void an_activity_whose_lead_has_left_says_so_and_leads_to_who_else_could() {
        var board = signedIn("mirela").open(MANDATE).html();

        assertThat(board.select("#task-1 table").text()).contains("No lead any more");
        assertThat(board.select("#due a[href=/activities/" + MandateStory.ACTIVITY + "/replan]").text())
                .contains("Name a lead", "A compendium");
        assertThat(signedIn("mirela").open(MANDATE + "/coverage").html().text()).contains("No lead any more");
    }

    @Test
    void the_group_s_page_shows_what_is_overdue_under_each_mandate_s_years() {
        assertThat(signedIn("mirela").open(GROUP).html().select("main h3").eachText())
                .contains("Mandate 2016–2017: 1 thing is overdue");
    }

    @Test
    void where_no_mandate_runs_the_group_s_page_does_not_say_that_there_is_none() {
        StoryServices.answer(SERVICES, "/api" + GROUP + "/mandates", new GroupMandates(1, new GroupId(Story.GROUP),
                Story.groupPractices().groupName(), List.of(MandateStory.summary()), null, List.of(),
                MandateStory.may()));

        assertThat(signedIn("mirela").open(GROUP).html().select("main").text())
                .contains("None of the group’s mandates is running.");
    }

    @Test
    void words_in_one_language_are_marked_with_it() {
        Page board = signedIn("mirela").open(MANDATE + "?lang=fr");

        assertThat(board.html().select(".advice-given q").eachAttr("lang")).containsOnly("en");
        assertThat(board.html().select("#time-line a[href='https://example.org/report']").eachAttr("lang"))
                .containsExactly("en");
        assertThat(board.html().select("#time-line .tag:contains(Document)")).hasSize(1);
    }

    @Test
    void a_list_counts_everything_that_is_overdue() {
        Page list = signedIn("mirela").open(GROUP + "/mandates");

        assertThat(list.html().select(".mandate-counts div").first().text()).isEqualTo("Overdue 4");
    }

    @Test
    void a_call_and_a_practice_say_under_which_mandate_they_came_into_being() {
        Browser browser = signedIn("mirela");

        for (String path : List.of(CALL, PRACTICE, PRACTICE + "/work")) {
            Page page = browser.open(path);
            assertThat(page.html().select("dt:contains(Produced under) ~ dd a").eachAttr("href")).as(path)
                    .containsExactly(MANDATE + "#task-1", "/activities/" + MandateStory.ACTIVITY);
            assertThat(page.html().select("dt:contains(Produced under) ~ dd").first().text()).as(path)
                    .contains("Collect good practices", "mandate 2016–2017");
        }
    }

    @Test
    void who_may_renew_is_shown_the_way_before_they_adopt_past_it() {
        Page page = signedIn("mirela").open(NEW);

        assertThat(page.html().select("#content > .notice--warning").text()).contains("answers none");
        assertThat(page.html().select("#content > .notice--warning a").attr("href")).isEqualTo(MANDATE + "/renew");
    }

    @Test
    void where_nothing_can_be_renewed_nothing_is_said_of_it() {
        StoryServices.answer(SERVICES, "/api" + MANDATE,
                MandateStory.board(MandateStory.barred("RenewMandate", Bar.FINAL_REVIEW_NOT_APPROVED)));

        assertThat(signedIn("mirela").open(NEW).html().select("#content > .notice--warning")).isEmpty();
    }

    @Test
    void a_day_is_chosen_between_the_adoption_and_today() {
        Page page = signedIn("mirela").open(MANDATE);

        assertThat(page.html().getElementById("asOf").attr("min")).isEqualTo(Story.MARCH.toString().substring(0, 10));
        assertThat(page.html().getElementById("asOf").attr("max")).isNotEmpty();
        assertThat(page.html().select("#content > .notice")).isEmpty();
    }

    @Test
    void a_day_of_which_there_is_nothing_to_show_is_answered_with_the_days_that_there_are() {
        Browser browser = signedIn("mirela");
        for (int status : new int[]{400, 404}) {
            SERVICES.problem("/api" + MANDATE + "?asOf=1999-01-01", status, "{\"detail\":\"No.\"}");
            Page page = browser.open(MANDATE + "?asOf=1999-01-01");

            assertThat(page.status()).isEqualTo(404);
            assertThat(page.html().select("#content > .notice--warning").text())
                    .contains("nothing to show for that day");
            assertThat(page.html().select("#board article")).hasSize(3);
        }
    }

    @Test
    void a_mandate_is_annulled_after_a_page_that_asks() {
        accepts("AnnulMandate");

        Page asks = signedIn("mirela").open(MANDATE + "/annul");
        Page done = sends(MANDATE + "/annul", MANDATE + "/annul", Map.of("reason", "It was for other years."));

        assertThat(asks.html().select("main form").text()).contains("its two years are free again");
        assertThat(asks.html().select("main .button--danger")).hasSize(1);
        assertThat(said(AnnulMandate.class))
                .isEqualTo(new AnnulMandate(new MandateId(MandateStory.MANDATE), "It was for other years."));
        assertThat(done.html().select("#says").text()).contains("The mandate was annulled.");
    }

    @Test
    void a_mandate_with_something_under_it_says_what_to_do_first() {
        StoryServices.answer(SERVICES, "/api" + MANDATE,
                MandateStory.board(MandateStory.barred("AnnulMandate", Bar.SOMETHING_UNDER_IT)));

        Page page = signedIn("mirela").open(MANDATE + "/annul");

        assertThat(page.html().select("main form[method=post]")).isEmpty();
        assertThat(page.html().select("main .notice").text()).contains("Cancel the activities and the reviews");
    }

    @Test
    void an_annulled_mandate_says_by_whom_in_which_role_when_and_why() {
        StoryServices.answer(SERVICES, "/api" + MANDATE, MandateStory.annulled());

        for (String language : new String[]{"en", "fr"}) {
            Page page = signedIn("mathis").open(MANDATE + "?lang=" + language);
            assertThat(page.html().select("main .notice--warning").text())
                    .contains(language.equals("en") ? "This mandate was annulled." : "Ce mandat a été annulé.",
                            "It was for other years.", "Anahit", language.equals("en") ? "Secretariat" : "Secrétariat");
        }
        assertThat(signedIn("mathis").open(MANDATE + "/terms").html().select(".notice--warning").text())
                .contains("This mandate was annulled.");
    }

    @Test
    void a_list_marks_an_annulled_mandate_and_nothing_is_adopted_from_it() {
        GroupMandates one = MandateStory.mandates();
        StoryServices.answer(SERVICES, "/api" + GROUP + "/mandates", new GroupMandates(1, one.group(),
                one.groupName(), List.of(MandateStory.annulledSummary()), null, List.of(),
                MandateStory.may("AdoptMandate")));

        Page list = signedIn("mirela").open(GROUP + "/mandates");
        assertThat(list.html().select(".mandate-card .badge").text()).isEqualTo("Annulled");
        assertThat(list.html().select(".mandate-card .mandate-counts")).isEmpty();
        Page adopts = signedIn("mirela").open(NEW);
        assertThat(adopts.html().select("#from")).isEmpty();
        assertThat(adopts.html().getElementById("period").val()).isNotEqualTo("2018");
    }
}
