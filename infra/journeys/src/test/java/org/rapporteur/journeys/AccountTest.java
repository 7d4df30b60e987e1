package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody invited would find no way in, back in, or out; or somebody who left would still see the group. */
@ExtendWith(Demo.class)
class AccountTest {
    private static final String OLD = "a long first password";
    private static final String NEW = "a long second password";

    private final String username = "noor" + UUID.randomUUID().toString().substring(0, 8);
    private final String name = "Noor " + username.toUpperCase(Locale.ROOT);
    private String members;
    private Browsers browsers;

    @BeforeEach
    void open(Browsers all, Platform platform) {
        browsers = all;
        members = new Places(platform).at("/groups/{working-group}/members");
    }

    private String invited() {
        try (Visitor mirela = browsers.visitor("en").signIn("mirela")) {
            mirela.open(members).fill("Name of the person", name)
                    .fill("E-mail of the person", username + "@example.org")
                    .choose("Role", "OBSERVER").pressExactly("Invite").isTold("The invitation is open.");
            String link = mirela.page().getByLabel("Link of the invitation").inputValue();
            return link.substring(link.indexOf("/invitations/"));
        }
    }

    /** Makes an account from the link, in French, looking for barriers on the way. */
    private List<String> register(Visitor noor, String link) {
        Tour tour = new Tour(noor.open(link), "fr").look("an invitation");
        noor.follow("Créer un compte");
        tour.lookInBoth("a new account");
        noor.fill("Votre nom", name).fill("Nom d’utilisateur", username)
                .fill("Votre adresse électronique", username + "@example.org").fill("Nouveau mot de passe", "short")
                .press("Créer le compte");
        tour.look("a new account, refused");
        noor.page().locator("#replacement").fill(OLD);
        noor.page().locator("#repeated").fill(OLD);
        noor.press("Créer le compte");
        noor.press("Accepter l’invitation").isTold("Bienvenue.");
        return tour.barriers();
    }

    private static void signIn(Visitor noor, String typed, String password) {
        noor.open("/oauth2/authorization/rapporteur");
        noor.page().locator("#username").fill(typed);
        noor.page().locator("#password").fill(password);
        noor.page().locator("#password").press("Enter");
    }

    @Test
    void who_has_no_account_makes_one_from_the_link_and_lands_on_the_acceptance() {
        String link = invited();
        try (Visitor noor = browsers.visitor("fr")) {
            assertThat(register(noor, link)).isEmpty();
            assertThat(noor.open(members).text()).contains(name);
        }
        try (Visitor late = browsers.visitor("en")) {
            assertThat(late.open(link).text()).contains("This invitation has already been accepted.");
        }
    }

    @Test
    void who_is_removed_sees_the_group_no_more_and_stands_among_past_members() {
        String link = invited();
        try (Visitor noor = browsers.visitor("fr"); Visitor mirela = browsers.visitor("en").signIn("mirela")) {
            register(noor, link);
            row(mirela.open(members), "#members").locator("details.manage > summary").click();
            row(mirela, "#members").locator("a[href$='/remove']").click();
            mirela.fill("Reason", "The term has ended.").press("Remove the person").isTold("no longer sits");
            assertThat(row(mirela, "#past-members")).containsText("The term has ended.");
            assertThat(row(mirela, "#members")).hasCount(0);
            assertThat(noor.open(members).heading()).isEqualTo("Cette page n’existe pas");
            assertThat(noor.text()).doesNotContain(username + "@");
        }
    }

    @Test
    void who_forgot_the_password_gets_back_in_by_a_letter() {
        String link = invited();
        try (Visitor noor = browsers.visitor("fr")) {
            register(noor, link);
        }
        try (Visitor noor = browsers.visitor("en")) {
            noor.open("/oauth2/authorization/rapporteur").follow("Forgotten your password?");
            Tour tour = new Tour(noor, "en").look("a forgotten password");
            noor.page().locator("#username").fill(username + "@example.org");
            noor.press("Send the link");
            tour.lookInBoth("an e-mail on its way");
            noor.follow("E-mails of the demo");
            String letter = noor.page().locator(".letter", new Page.LocatorOptions().setHasText(username + "@")).first()
                    .innerText();
            tour.look("the e-mails of the demo");
            noor.open(letter.replaceAll("(?s).*(/identity/reset\\?token=\\S+).*", "$1"));
            tour.lookInBoth("a new password");
            noor.page().locator("#replacement").fill(NEW);
            noor.page().locator("#repeated").fill(NEW);
            noor.press("Set the password");
            signIn(noor, username, NEW);
            noor.page().waitForURL("**/home");
            assertThat(tour.barriers()).isEmpty();
        }
    }

    @Test
    void who_gets_no_e_mail_gets_back_in_by_a_link_that_an_administrator_hands_over() {
        String link = invited();
        try (Visitor noor = browsers.visitor("fr")) {
            register(noor, link);
        }
        try (Visitor ottavia = browsers.visitor("fr").signIn("ottavia"); Visitor noor = browsers.visitor("en")) {
            ottavia.open("/admin").follow("Liens pour un nouveau mot de passe, pour qui n’en reçoit pas par courriel");
            issueLink(ottavia, "fr");
            noor.open(issueLink(ottavia.speak("en"), "en").replaceAll(".*(/identity/reset)", "$1"));
            noor.page().locator("#replacement").fill(NEW);
            noor.page().locator("#repeated").fill(NEW);
            noor.press("Set the password");
            signIn(noor, username, NEW);
            noor.page().waitForURL("**/home");
            assertThat(noor.open("/identity/account").text()).contains("an administrator had a link issued");
            assertThat(ottavia.open("/admin/passwords?lang=en").main().locator("#reset-link")).hasCount(0);
            assertThat(ottavia.main().locator("tbody tr").first()).not().containsText("Not used");
            assertThat(new Tour(ottavia, "en").look("links for a new password").barriers()).isEmpty();
        }
    }

    private String issueLink(Visitor administrator, String language) {
        administrator.page().locator("#username").fill(username);
        administrator.page().locator("#confirmed-yes").check();
        administrator.main().locator("form button").click();
        Locator link = administrator.page().locator("#reset-link");
        link.waitFor();
        assertThat(new Tour(administrator, language).look("a link for a new password").barriers()).isEmpty();
        return link.inputValue();
    }

    @Test
    void who_signs_out_everywhere_is_out_on_every_device_at_once() {
        String link = invited();
        try (Visitor here = browsers.visitor("fr"); Visitor there = browsers.visitor("en")) {
            register(here, link);
            signIn(there, username, OLD);
            there.page().waitForURL("**/home");
            Tour tour = new Tour(here.open("/account"), "fr").look("how groups know somebody");
            here.follow("Le compte avec lequel vous vous connectez");
            tour.look("the account");
            here.follow("Se déconnecter partout");
            tour.look("signing out everywhere");
            here.press("Se déconnecter partout");
            assertThat(here.text()).contains("Vous êtes déconnecté de tous les navigateurs et appareils.");
            assertThat(there.open("/home").page().locator("input[name=password]").first()).isVisible();
            assertThat(here.open("/home").page().locator("input[name=password]").first()).isVisible();
            assertThat(tour.barriers()).isEmpty();
        }
    }

    private Locator row(Visitor mirela, String section) {
        return mirela.page().locator(section + " tbody tr", new Page.LocatorOptions().setHasText(name));
    }
}
