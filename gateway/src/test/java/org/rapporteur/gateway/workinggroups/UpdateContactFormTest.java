package org.rapporteur.gateway.workinggroups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.FormTest;
import org.rapporteur.gateway.support.Story;
import org.rapporteur.gateway.support.StoryServices;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.UpdateContact;

/** By which name and address people are known, which only they change themselves. */
class UpdateContactFormTest extends FormTest {
    private static final String PAGE = "/account";
    private static final String NAME = "Anahit Velmorian";
    private static final String EMAIL = "anahit@example.org";

    private static Map<String, String> written(String name, String email) {
        return Map.of("name", name, "email", email);
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_what_was_written_stays() {
        refuses("UpdateContact", 400, "This is no e-mail address.", "email");

        Page again = sends(PAGE, PAGE, written("Anahit V.", "nowhere"));

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.html().getElementById("email-error").text()).contains("This is no e-mail address.");
        assertThat(again.html().select("#problems a").attr("href")).isEqualTo("#email");
        assertThat(again.html().select("#problems a").text()).contains("Your e-mail");
        assertThat(again.html().getElementById("name").val()).isEqualTo("Anahit V.");
        assertThat(again.html().getElementById("email").val()).isEqualTo("nowhere");
    }

    @Test
    void a_place_that_is_no_longer_theirs_is_told_with_the_rule() {
        refuses("UpdateContact", 403, "One of these is not yours.");

        Page again = sends(PAGE, PAGE, written(NAME, EMAIL));

        assertThat(again.status()).isEqualTo(403);
        assertThat(again.html().getElementById("problems").text()).contains("One of these is not yours.");
    }

    @Test
    void whom_nobody_knows_is_offered_nothing_to_change() {
        StoryServices.answer(SERVICES, "/api/me", Story.me(false, null));

        Document page = signedIn("anahit").open(PAGE).html();

        assertThat(page.select("main form")).isEmpty();
        assertThat(page.text()).contains("Nobody knows you here yet");
    }

    @Test
    void the_page_begins_with_what_is_known_and_says_where() {
        Document page = signedIn("anahit").open(PAGE).html();

        assertThat(page.getElementById("name").val()).isEqualTo(NAME);
        assertThat(page.getElementById("email").val()).isEqualTo(EMAIL);
        assertThat(page.select("section[aria-labelledby=contact] li").eachText())
                .containsExactly("Platform for Social Cohesion");
        assertThat(page.selectFirst("section[aria-labelledby=contact] p").text())
                .isEqualTo("What you save here holds at once in:");
        assertThat(page.select("section[aria-labelledby=sign-in] a").attr("href")).isEqualTo(IDENTITY.url() + PAGE);
    }

    @Test
    void a_name_and_an_address_are_said_for_every_place_at_once() {
        accepts("UpdateContact");

        sends(PAGE, PAGE, written("Anahit V.", "anahit@ministry.example"));

        assertThat(said(UpdateContact.class)).isEqualTo(new UpdateContact("Anahit V.", "anahit@ministry.example",
                List.of(new GroupId(Story.GROUP)), List.of()));
    }

    @Test
    void an_auditor_says_it_to_the_organisation() {
        accepts("UpdateContact");
        StoryServices.answer(SERVICES, "/api/me", Story.auditor());

        sends(PAGE, PAGE, written("Gudrun", ""));

        assertThat(said(UpdateContact.class)).isEqualTo(
                new UpdateContact("Gudrun", null, List.of(), List.of(new OrganisationId(Story.ORGANISATION))));
    }

    @Test
    void the_next_page_says_that_it_is_saved_whatever_has_changed_and_when_it_is_sent_twice() {
        accepts("UpdateContact");

        for (Map<String, String> one : List.of(written(NAME, ""), written("Anahit V.", EMAIL), written(NAME, EMAIL))) {
            Page done = sends(PAGE, PAGE, one);

            assertThat(done.status()).isEqualTo(200);
            assertThat(done.html().getElementById("says").text()).contains("Your name and e-mail are saved.")
                    .doesNotContain("@");
        }
    }
}
