package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody would not be told, or be told without end. */
@ExtendWith(Demo.class)
class MailTest {
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    @Test
    void who_is_invited_is_written_to_with_the_link_that_the_secretariat_got(Browsers browsers, Platform platform) {
        try (Visitor mirela = Sights.SECRETARIAT.visitor(browsers, "en")) {
            String link = invite(mirela, new Places(platform));
            mirela.follow("Mails");
            mirela.main().locator("tbody th a").first().click();

            assertThat(mirela.heading()).startsWith("Invitation to");
            assertThat(mirela.main().locator("pre").innerText()).startsWith("Dear Written To,").contains(link);
            FrameLocator page = mirela.page().frameLocator("iframe");
            assertThat(page.locator("h1").innerText()).startsWith("Invitation to");
            assertThat(page.locator("a").first().getAttribute("href")).isEqualTo(link);
            assertThat(mirela.main().innerText()).contains("Shown only", "Written To <written.to@example.org>");
        }
    }

    private static String invite(Visitor secretariat, Places places) {
        secretariat.open(places.at("/groups/{working-group}/members"));
        Locator form = secretariat.main().locator("#invite");
        form.locator("[name='InviteMember:invitee.name']").fill("Written To");
        form.locator("[name='InviteMember:invitee.email']").fill("written.to@example.org");
        form.locator("select[name='InviteMember:role']").selectOption("OBSERVER");
        form.locator("button").click();
        return secretariat.main().locator("#issued-link").inputValue();
    }

    @Test
    void who_is_silent_is_reminded_and_can_stop_that_without_signing_in(Browsers browsers, Platform platform) {
        try (Visitor mirela = Sights.SECRETARIAT.visitor(browsers, "en"); Visitor reader = browsers.visitor("en")) {
            mirela.open(new Places(platform).at("/calls/{open-call}")).unfold("Remind delegations")
                    .press("Send the reminders").isTold("Delegations reminded");
            assertThat(mirela.main().locator("#roster").innerText()).contains("Reminded on");

            String stop = stopLink(mirela, new Places(platform));
            reader.page().navigate(stop);
            assertThat(reader.heading()).isEqualTo("Stop these mails?");
            Tour tour = new Tour(reader, "en").lookInBoth("to stop mails");
            reader.press("Stop them");
            assertThat(reader.heading()).isEqualTo("You do not get these mails any more");
            tour.lookInBoth("mails that are stopped");
            reader.press("Let them come again");
            assertThat(reader.heading()).isEqualTo("Stop these mails?");
            assertThat(tour.barriers()).isEmpty();
        }
    }

    /** The last address but one in the text of the newest reminder. */
    private static String stopLink(Visitor secretariat, Places places) {
        secretariat.follow("Platform for Social Cohesion").follow("Mails");
        secretariat.main().locator("tbody th a").first().click();
        Matcher found = ADDRESS.matcher(secretariat.main().locator("pre").innerText());
        return found.results().map(one -> one.group()).filter(one -> one.contains("/mail/stop/")).findFirst()
                .orElseThrow();
    }
}
