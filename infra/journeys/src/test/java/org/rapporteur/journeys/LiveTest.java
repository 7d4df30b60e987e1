package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody would decide on what they see, while it has changed elsewhere. */
@ExtendWith(Demo.class)
class LiveTest {
    private static final String NAME = "Night buses for shift workers";
    private static final String STREAM = "**/api/live?**";
    /** Why so long: the browser waits before it asks again. */
    private static final double PATIENCE_MILLIS = 30_000;

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

    /** It is the stream that is cut: what a browser's tools call offline need not end one that is open. */
    @Test
    void what_was_published_while_there_was_no_connection_comes_up_once_there_is_one(Browsers browsers,
            Platform platform) {
        try (Visitor anybody = browsers.visitor("en"); OwnPractice practice = new OwnPractice(platform)) {
            Page page = anybody.page();
            page.route(STREAM, route -> route.abort("internetdisconnected"));
            page.waitForRequest(STREAM, () -> anybody.open("/practices?sort=newest"));
            anybody.mark();
            Locator cards = page.locator("#found .practice-card h3 a[href='/practices/" + practice.id() + "']");
            practice.published();
            practice.awaitShown();
            page.waitForRequest(STREAM, () -> assertThat(cards).hasCount(0));
            page.unroute(STREAM);
            assertThat(cards).hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE_MILLIS));
            assertThat(anybody.isMarked()).as("the page was not loaded again").isTrue();
        }
    }

    private static void submit(Platform platform) {
        Member freja = Member.signIn(platform, "freja", "en");
        assertThat(freja.command(FollowUp.seenBy(freja).practice("DK", NAME)).status()).isEqualTo(200);
    }
}
