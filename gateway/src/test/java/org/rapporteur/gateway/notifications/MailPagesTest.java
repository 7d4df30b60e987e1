package org.rapporteur.gateway.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.Browser;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.FormTest;
import org.rapporteur.gateway.support.MailStory;
import org.rapporteur.gateway.support.Sent;
import org.rapporteur.gateway.support.Story;
import org.rapporteur.gateway.support.StoryServices;
import org.rapporteur.shared.notifications.MailState;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeCommand.RemindRespondent;

class MailPagesTest extends FormTest {
    private static final String MAIL = GROUP + "/mail/" + MailStory.MAIL;
    private static final String API = "/api/mail/outbox/" + MailStory.MAIL;

    @Test
    void an_empty_outbox_says_what_will_appear_there() {
        StoryServices.answer(SERVICES, "/api/mail/outbox", MailStory.outbox(true));

        assertThat(signedIn("anahit").open(GROUP + "/mail").html().text()).contains("No mails here");
    }

    @Test
    void who_may_not_see_to_whom_is_told_so_and_decides_nothing() {
        StoryServices.answer(SERVICES, API, MailStory.page(MailState.HELD, false));

        assertThat(signedIn("anahit").open(MAIL).html().select("form[action*=release]")).isEmpty();
    }

    @Test
    void a_failed_mail_shows_the_server_s_words_and_is_tried_again() {
        SERVICES.answer("POST " + API + "/release", 204, "application/json", "");
        Browser browser = signedIn("anahit");
        Page page = browser.open(MAIL);
        assertThat(page.html().text()).contains("The mail server refuses it for good", "550 no");

        Page done = Sent.form(browser, page, MAIL + "/release", Map.of());

        assertThat(SERVICES.last("POST", API + "/release")).isNotNull();
        assertThat(done.html().text()).contains("The mail leaves with the next ones.");
    }

    @Test
    void an_administrator_decides_about_a_mail_that_belongs_to_no_group() {
        SERVICES.answer("POST " + API + "/release", 204, "application/json", "");
        SERVICES.answer("POST " + API + "/discard", 204, "application/json", "");
        Browser browser = signedIn("ottavia");
        String mail = "/admin/mail/" + MailStory.MAIL;

        assertThat(Sent.form(browser, browser.open(mail), mail + "/release", Map.of()).html().text())
                .contains("The mail leaves with the next ones.");
        assertThat(Sent.form(browser, browser.open(mail), mail + "/discard", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void what_has_left_meanwhile_is_told() {
        SERVICES.problem("POST " + API + "/discard", 409, "{}");
        Browser browser = signedIn("anahit");

        Page done = Sent.form(browser, browser.open(MAIL), MAIL + "/discard", Map.of());

        assertThat(done.html().text()).contains("Nothing was changed");
    }

    @Test
    void a_mail_s_own_page_runs_nothing_and_is_framed_by_us_only() {
        Page page = signedIn("anahit").open(MAIL + "/page");

        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox",
                "frame-ancestors 'self'");
        assertThat(page.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(signedIn("anahit").open(MAIL).html().select("iframe[sandbox='']").attr("src"))
                .isEqualTo(MAIL + "/page");
    }

    @Test
    void what_is_not_ticked_is_stopped() {
        SERVICES.answer("PUT /api/mail/preferences", 204, "application/json", "");
        Browser browser = signedIn("anahit");
        Page page = browser.open("/mail/preferences");
        assertThat(page.html().select("input[name=wanted][checked]").eachAttr("value")).doesNotContain("DEADLINE")
                .contains("REMINDER");

        Sent.form(browser, page, "/mail/preferences", Map.of("wanted", "REMINDER", "language", "en"));

        assertThat(SERVICES.last("PUT", "/api/mail/preferences").body()).contains("DEADLINE", "CLARIFICATION_ASKED",
                "\"language\":\"en\"").doesNotContain("REMINDER");
    }

    @Test
    void the_link_at_the_foot_of_a_mail_asks_first_and_needs_no_sign_in() {
        Page page = browser().open("/mail/stop/" + MailStory.TOKEN);

        assertThat(page.html().text()).contains("Stop these mails?", "Deadline near");
        assertThat(page.html().select("main form").attr("action")).isEqualTo("/mail/one-click/" + MailStory.TOKEN);
    }

    @Test
    void a_mail_program_stops_a_kind_in_one_click_without_cookies_or_guards() {
        SERVICES.answer("POST /mail/one-click/" + MailStory.TOKEN, 200, "text/plain", "");

        http().post().uri("/mail/one-click/" + MailStory.TOKEN).header("Content-Type",
                "application/x-www-form-urlencoded").bodyValue("List-Unsubscribe=One-Click").exchange().expectStatus()
                .isOk();

        assertThat(SERVICES.last("POST", "/mail/one-click/" + MailStory.TOKEN).body())
                .isEqualTo("List-Unsubscribe=One-Click");
    }

    @Test
    void a_link_that_nobody_made_leads_to_no_page() {
        SERVICES.problem("GET /api/mail/stop/forged", 404, "{\"title\":\"Not Found\",\"status\":404}");

        Page page = browser().open("/mail/stop/forged");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.html().text()).contains("This page does not exist").doesNotContain("Not Found");
    }

    @Test
    void the_secretariat_reminds_who_is_ticked() {
        accepts("RemindRespondent");
        Browser browser = signedIn("anahit");
        Page page = browser.open(CALL);
        String silent = page.html().select("input[name='RemindRespondent:delegation'][checked]").attr("value");

        Page done = Sent.form(browser, page, CALL + "/reminders", Map.of("RemindRespondent:delegation", silent));

        assertThat(said(RemindRespondent.class).call()).isEqualTo(new CallId(Story.CALL));
        assertThat(done.html().text()).contains("Delegations reminded: 1.");
    }

    @Test
    void a_part_that_a_script_fetches_leaves_the_notice_to_the_next_page() {
        SERVICES.answer("PUT /api/mail/preferences", 204, "application/json", "");
        Browser browser = signedIn("anahit");
        Map<String, String> form = new java.util.HashMap<>();
        browser.open("/mail/preferences").html().select("form[action='/mail/preferences'] input[type=hidden]")
                .forEach(hidden -> form.put(hidden.attr("name"), hidden.val()));
        assertThat(browser.script("POST", "/mail/preferences", form).statusCode()).isEqualTo(303);

        assertThat(browser.script("GET", "/mail/preferences", Map.of()).body()).doesNotContain("Your choice is kept.");
        assertThat(browser.open("/mail/preferences").html().text()).contains("Your choice is kept.");
    }

    @Test
    void the_code_of_an_invitation_is_handed_over_for_its_mail() {
        accepts("InviteMember");
        SERVICES.answer("PUT /api/mail/invitations/" + Story.INVITATION + "/link", 204, "application/json", "");

        sends(GROUP + "/members", GROUP + "/members", Map.of("InviteMember:invitee.name", "Amara",
                "InviteMember:invitee.email", "amara@example.org", "InviteMember:role", "OBSERVER"));

        assertThat(SERVICES.last("PUT", "/api/mail/invitations/" + Story.INVITATION + "/link").body())
                .contains("\"code\":", "\"language\":\"en\"");
    }
}
