package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A newcomer would not reach the group, or a role would stay with somebody who should no longer have it. */
@ExtendWith(Demo.class)
class InvitationTest {
    private static final String ZUZANA = "Zuzana Vrbinská";
    private static final String REASON = "She chaired one meeting only.";

    @Test
    void an_invited_person_takes_a_seat_and_is_given_a_role_and_loses_it(Browsers browsers, Platform platform) {
        String members = new Places(platform).at("/groups/{working-group}/members");
        try (Visitor mirela = browsers.visitor("en").signIn("mirela")) {
            String link = invite(mirela.open(members));
            accept(browsers, link);
            mirela.open(members);
            assertThat(row(mirela)).containsText("Observer");
            assign(mirela);
            revoke(mirela);
            assertThat(mirela.open(link).text()).contains("This invitation has already been accepted.");
        }
    }

    private static String invite(Visitor mirela) {
        mirela.fill("Name of the person", ZUZANA).fill("E-mail of the person", "zuzana@example.org")
                .choose("Role", "OBSERVER").pressExactly("Invite").isTold("The invitation is open.");
        Locator link = mirela.page().getByLabel("Link of the invitation");
        String address = link.inputValue();
        mirela.page().reload();
        assertThat(link).hasCount(0);
        return address.substring(address.indexOf("/invitations/"));
    }

    private static void accept(Browsers browsers, String link) {
        try (Visitor zuzana = browsers.visitor("fr")) {
            zuzana.open(link).follow("J’ai un compte").giveName("zuzana");
            zuzana.press("Accepter l’invitation").isTold("Bienvenue.");
        }
    }

    private static void assign(Visitor mirela) {
        row(mirela).locator("details.manage > summary").click();
        row(mirela).locator("select").selectOption("CHAIR");
        row(mirela).locator("form button").click();
        mirela.isTold("The role was assigned.");
        assertThat(row(mirela).locator(".tags")).containsText("Chair");
    }

    private static void revoke(Visitor mirela) {
        row(mirela).locator("details.manage > summary").click();
        row(mirela).locator("a[href$='/roles/CHAIR/revoke']").click();
        mirela.fill("Reason", REASON).press("Revoke the role").isTold("The role was revoked.");
        assertThat(row(mirela).locator(".tags")).not().containsText("Chair");
        row(mirela).locator("details.history > summary").click();
        assertThat(row(mirela)).containsText(REASON);
    }

    private static Locator row(Visitor mirela) {
        return mirela.page().locator("#members tbody tr", new Page.LocatorOptions().setHasText(ZUZANA));
    }
}
