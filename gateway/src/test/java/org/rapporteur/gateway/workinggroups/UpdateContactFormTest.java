package org.rapporteur.gateway.workinggroups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anahit V.        | anahit@example.org      | Your name was changed.
            Anahit Velmorian | anahit@ministry.example | Your e-mail address was changed.
            Anahit V.        | anahit@ministry.example | Your name and your e-mail address were changed.
            Anahit Velmorian | ' '                     | Your e-mail address was removed.
            Anahit V.        | ' '                     | Your name was changed and your e-mail address was removed.
            Anahit Velmorian | anahit@example.org      | Saved as it was
            """)
    void the_next_page_says_what_has_changed(String name, String email, String told) {
        accepts("UpdateContact");

        Page done = sends(PAGE, PAGE, written(name, email));

        assertThat(done.status()).isEqualTo(200);
        assertThat(done.html().getElementById("says").text()).contains(told).doesNotContain("@");
    }
}
