package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody whose connection comes and goes would lose what they wrote, or be told that a colleague had overwritten it. */
@ExtendWith(Demo.class)
class AutosaveTest {
    private static final Pattern SAVED = Pattern.compile("Saved at \\d\\d:\\d\\d");

    private static final double PATIENCE_MILLIS = 30_000;

    private Visitor bram;
    private String draft;

    @BeforeEach
    void a_draft_is_begun(Browsers browsers) {
        bram = browsers.visitor("en").signIn("bram");
        bram.open("/calls").follow("Follow-up call").press("Start a draft");
        draft = "/drafts/" + bram.id();
        bram.open(draft);
    }

    @AfterEach
    void it_is_thrown_away() {
        bram.page().context().setOffline(false);
        bram.open(draft + "/discard").main().locator("form button").click();
        bram.close();
    }

    @Test
    void what_was_written_ticked_and_chosen_without_a_connection_is_saved_once_there_is_one() {
        bram.page().context().setOffline(true);
        writes();
        assertThat(state()).containsText("there is no connection");
        bram.page().context().setOffline(false);
        isSaved();
        bram.open(draft);
        everythingStands();
    }

    @Test
    void what_was_written_ticked_and_chosen_before_the_window_was_closed_is_brought_back_and_saved() {
        bram.page().context().setOffline(true);
        writes();
        assertThat(state()).containsText("there is no connection");
        bram.page().navigate("about:blank");
        bram.page().context().setOffline(false);
        bram.open(draft);
        everythingStands();
        isSaved();
        bram.open(draft);
        everythingStands();
        assertThat(state()).containsText("Last saved");
    }

    @Test
    void a_save_whose_answer_was_lost_is_sent_again_and_is_nobodys_conflict() {
        the(List.of(AutosaveTest::loseTheAnswer, AutosaveTest::loseTheAnswer));
        name().fill("Written first");
        assertThat(state()).containsText("there is no connection");
        writes();
        isSaved();
        bram.open(draft);
        everythingStands();
    }

    @Test
    void a_save_that_is_pressed_for_after_a_lost_answer_is_no_conflict_either() {
        the(List.of(AutosaveTest::loseTheAnswer));
        name().fill("Written first");
        assertThat(state()).containsText("there is no connection");
        writes();
        bram.page().waitForResponse(answer -> answer.request().method().equals("POST"),
                () -> bram.press("Save draft"));
        bram.isTold("saved");
        everythingStands();
    }

    @Test
    void while_the_platform_does_not_answer_it_is_said_and_tried_again() {
        the(List.of(AutosaveTest::isBeingRestarted, AutosaveTest::isBeingRestarted));
        writes();
        assertThat(state()).containsText("the platform does not answer just now");
        isSaved();
        bram.open(draft);
        everythingStands();
    }

    private void writes() {
        name().fill("Reading rooms on wheels");
        tick("content.domains").nth(1).check();
        tick("content.language").nth(1).check();
        bram.page().locator("[name='content.answers.impact.status']").evaluate(
                "select => { select.closest('details').open = true; }");
        bram.page().locator("[name='content.answers.impact.status']").selectOption("TOO_EARLY");
        bram.page().locator("[name='content.answers.impact.reason']").fill("It began in May.");
    }

    private void everythingStands() {
        assertThat(name()).hasValue("Reading rooms on wheels");
        assertThat(tick("content.domains").nth(1)).isChecked();
        assertThat(tick("content.domains").nth(0)).not().isChecked();
        assertThat(tick("content.language").nth(1)).isChecked();
        assertThat(bram.page().locator("[name='content.answers.impact.status']")).hasValue("TOO_EARLY");
        assertThat(bram.page().locator("[name='content.answers.impact.reason']")).hasValue("It began in May.");
        assertThat(bram.page().locator(".conflict").count()).isZero();
    }

    /** Why so long: after each try that fails, the next one waits twice as long. */
    private void isSaved() {
        assertThat(state()).hasText(SAVED, new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MILLIS));
    }

    private Locator state() {
        return bram.page().locator("#save-state");
    }

    private Locator name() {
        return bram.page().locator("[name='content.name']");
    }

    private Locator tick(String name) {
        return bram.page().locator("input[name='" + name + "']:not([type=hidden])");
    }

    /** What happens to the first saves, one after the other; later ones get through. */
    private void the(List<Consumer<Route>> first) {
        Queue<Consumer<Route>> left = new ArrayDeque<>(first);
        bram.page().route("**" + draft, route -> {
            boolean saves = route.request().method().equals("PUT");
            (saves && !left.isEmpty() ? left.remove() : (Consumer<Route>) Route::resume).accept(route);
        });
    }

    private static void loseTheAnswer(Route route) {
        assertThat(route.fetch().status()).isEqualTo(200);
        route.abort();
    }

    private static void isBeingRestarted(Route route) {
        route.fulfill(new Route.FulfillOptions().setStatus(503).setContentType("text/html").setBody("<p>Away</p>"));
    }
}
