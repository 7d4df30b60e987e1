package org.rapporteur.gateway.workinggroups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.FormTest;
import org.rapporteur.gateway.support.Story;
import org.rapporteur.gateway.support.StoryServices;
import org.rapporteur.shared.practices.DraftQuery.Drafts;
import org.rapporteur.shared.practices.PracticeQuery.MyPractices;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Tasks;

class WaitingPageTest extends FormTest {
    @Test
    void each_task_leads_to_the_page_where_it_is_done() {
        var page = signedIn("anahit").open("/home").html();

        assertThat(page.select("#tasks .task__title a").eachAttr("href"))
                .containsExactly(PRACTICE + "/work#clarifications", CALL, PRACTICE + "/review");
        assertThat(page.select("#tasks .task").first().text()).contains("Due 30 June 2017");
    }

    @Test
    void the_page_of_a_group_shows_what_waits_for_the_reader_there_and_nothing_of_elsewhere() {
        StoryServices.answer(SERVICES, "/api/me/tasks", Story.requests());

        var page = signedIn("mirela").open(GROUP).html();

        assertThat(page.select("#tasks .task__title a").eachAttr("href"))
                .containsExactly(PRACTICE + "/review#withdrawal");
        assertThat(page.select("#tasks .task__kind").text()).isEqualTo("Answer the request to withdraw this practice");
    }

    @Test
    void the_page_of_a_group_in_which_nothing_waits_says_nothing_of_it() {
        StoryServices.answer(SERVICES, "/api/me/tasks", new Tasks(1, List.of()));

        assertThat(signedIn("mirela").open(GROUP).html().select("#tasks")).isEmpty();
    }

    @Test
    void whoever_leads_a_group_sees_what_is_overdue_under_each_mandate_s_years() {
        var late = signedIn("mirela").open("/home").html().select("#late");

        assertThat(late.select("h3").eachText()).containsExactly("Platform for Social Cohesion, mandate 2016–2017");
        assertThat(late.select("li").text()).contains("Report on an activity", "A compendium", "Overdue");
    }

    @Test
    void a_newcomer_is_told_how_to_take_a_seat() {
        StoryServices.answer(SERVICES, "/api/me", Story.me(false, null));
        StoryServices.answer(SERVICES, "/api/me/tasks", new Tasks(1, List.of()));
        StoryServices.answer(SERVICES, "/api/drafts", new Drafts(List.of()));
        StoryServices.answer(SERVICES, "/api/my/practices", new MyPractices(1, List.of()));

        var page = signedIn("newcomer").open("/home").html();

        assertThat(page.text()).contains("Follow the link of your invitation").contains("All done");
    }

    @Test
    void an_auditor_is_told_what_they_audit_and_where_to_begin() {
        StoryServices.answer(SERVICES, "/api/me", Story.auditor());
        StoryServices.answer(SERVICES, "/api/me/tasks", new Tasks(1, List.of()));
        StoryServices.answer(SERVICES, "/api/drafts", new Drafts(List.of()));
        StoryServices.answer(SERVICES, "/api/my/practices", new MyPractices(1, List.of()));

        var page = signedIn("auditor").open("/home").html();

        assertThat(page.select("main").text()).contains("What I audit", "Council of Europe")
                .doesNotContain("invitation");
        assertThat(page.select("main a[href=/groups]")).hasSize(1);
    }

    @Test
    void who_is_not_signed_in_is_asked_to() {
        assertThat(browser().open("/home").address().toString()).contains("/home");
        assertThat(SERVICES.last("/api/me").headers()).containsKey("authorization");
    }
}
