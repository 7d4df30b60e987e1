package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody would decide on what they see, while it has changed elsewhere. */
@ExtendWith(Demo.class)
class LiveTest {
    private static final String NAME = "Night buses for shift workers";

    @Test
    void the_queue_and_the_roster_follow_a_submission_without_reloading(Browsers browsers, Platform platform) {
        Places places = new Places(platform);
        try (Visitor anahit = browsers.visitor("en").signIn("anahit");
                Visitor mirela = browsers.visitor("fr").signIn("mirela")) {
            anahit.open(places.at("/groups/{group}/review")).mark();
            mirela.open(places.at("/calls/{open-call}")).mark();
            Locator denmark = mirela.page().locator("#roster tr", new Page.LocatorOptions()
                    .setHasText("Danemark")).locator("td.number");
            int before = Integer.parseInt(denmark.innerText());
            submit(platform);
            assertThat(anahit.page().locator("#queue")).containsText(NAME);
            assertThat(denmark).hasText(Integer.toString(before + 1));
            assertThat(anahit.isMarked() && mirela.isMarked()).as("neither page was loaded again").isTrue();
        }
    }

    @Test
    void the_compendium_follows_what_is_published_for_everybody(Browsers browsers, Platform platform) {
        try (Visitor anybody = browsers.visitor("fr"); OwnPractice practice = new OwnPractice(platform)) {
            anybody.open("/practices?sort=newest").mark();
            Locator cards = anybody.page()
                    .locator("#found .practice-card h3 a[href='/practices/" + practice.id() + "']");
            assertThat(cards).hasCount(0);
            practice.published();
            assertThat(cards).hasCount(1);
            assertThat(anybody.isMarked()).as("the page was not loaded again").isTrue();
        }
    }

    private static void submit(Platform platform) {
        Member freja = Member.signIn(platform, "freja", "en");
        assertThat(freja.command(FollowUp.seenBy(freja).practice("DK", NAME)).status()).isEqualTo(200);
    }
}
