package org.rapporteur.gateway.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.gateway.support.Browser;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.FormTest;
import org.rapporteur.gateway.support.Story;
import org.rapporteur.gateway.support.StoryServices;
import org.rapporteur.shared.workinggroups.Role;

/** Who forgot the password and gets no mail would be locked out; whoever is no administrator could come in as anybody. */
class ResetLinkPageTest extends FormTest {
    private static final String HERE = "/admin/passwords";
    private static final String LINK = "http://127.0.0.1/identity/reset?token=once";

    @BeforeEach
    void anAdministrator() {
        StoryServices.answer(SERVICES, "/api/me", Story.me(true, null));
    }

    @Test
    void a_link_is_issued_on_confirmation_and_shown_once() {
        Browser ottavia = signedIn("ottavia");
        Page form = ottavia.open(HERE);

        Page issued = ottavia.send(form, Map.of("username", "karim", "confirmed", "yes"));

        assertThat(issued.status()).isEqualTo(200);
        assertThat(issued.address().getPath()).isEqualTo(HERE);
        assertThat(issued.html().selectFirst("#reset-link").val()).isEqualTo(LINK);
        assertThat(issued.html().selectFirst(".issued h2").text()).isEqualTo("The link for Karim (karim)");
        assertThat(ottavia.open(HERE).html().select("#reset-link")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'',yes,username,Say for whom", "karim,'',confirmed,Confirm that you have made sure",
        "nobody,yes,username,Nobody who can sign in has this username"})
    void what_is_missing_or_wrong_is_told_at_its_place_and_nothing_is_issued(String username, String confirmed,
            String control, String sentence) {
        Browser ottavia = signedIn("ottavia");

        Page again = ottavia.send(ottavia.open(HERE), Map.of("username", username, "confirmed", confirmed));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html().select("#problems a[href=#" + control + "]")).hasSize(1);
        assertThat(again.html().selectFirst("#problems").text()).contains(sentence);
        assertThat(again.html().select("#reset-link")).isEmpty();
        assertThat(again.html().selectFirst("#username").val()).isEqualTo(username);
    }

    @Test
    void who_had_a_link_issued_for_whom_stands_there() {
        assertThat(signedIn("ottavia").open(HERE).html().selectFirst("table.stacked tbody tr").text())
                .contains("karim", "Ottavia", "Not used");
    }

    @Test
    void earlier_ones_are_on_further_pages() {
        Browser ottavia = signedIn("ottavia");
        Page first = ottavia.open(HERE);

        assertThat(first.html().select(".pagination a[rel=prev]")).isEmpty();
        Page second = ottavia.open(first.html().selectFirst(".pagination a[rel=next]").attr("href"));

        assertThat(second.html().selectFirst("table.stacked tbody tr").text()).contains("lucette");
        assertThat(second.html().selectFirst(".pagination").text()).contains("2");
        assertThat(second.html().select(".pagination a[rel=next]")).isEmpty();
        assertThat(ottavia.open(HERE + "?page=none").html().selectFirst("table.stacked tbody tr").text())
                .contains("karim");
    }

    @Test
    void only_an_administrator_sees_it_and_has_one_issued() {
        Browser anna = signedIn("anna");
        Page form = anna.open(HERE);
        StoryServices.answer(SERVICES, "/api/me", Story.me(false, Story.LUXEMBOURG, Role.SECRETARIAT));

        assertThat(anna.open(HERE).status()).isEqualTo(403);
        Page refused = anna.send(form, Map.of("username", "karim", "confirmed", "yes"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.response().body()).doesNotContain("token=once");
    }

    @Test
    void it_speaks_french() {
        assertThat(signedIn("ottavia").speaking("fr").open(HERE).html().selectFirst("h1").text())
                .isEqualTo("Liens pour un nouveau mot de passe");
    }
}
