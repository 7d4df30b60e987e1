package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody who cannot use a mouse would be kept out. */
@ExtendWith(Demo.class)
class KeyboardTest {
    private static final int FAR = 60;

    @Test
    void the_first_key_leads_past_the_navigation(Browsers browsers) {
        try (Visitor reader = browsers.visitor("en")) {
            reader.open("/practices").page().keyboard().press("Tab");
            assertThat(focused(reader)).isEqualTo("Skip to the content");
            reader.page().keyboard().press("Enter");
            assertThat(reader.main()).isFocused();
        }
    }

    @Test
    void a_practice_is_found_with_two_keys(Browsers browsers) {
        try (Visitor reader = browsers.visitor("en")) {
            goTo(reader.open("/practices"), "Words in names and texts");
            reader.page().keyboard().type("parental leave");
            reader.page().keyboard().press("Enter");
            assertThat(reader.page()).hasURL(Pattern.compile("q=parental"));
            goTo(reader, "New parental leave");
            reader.page().keyboard().press("Enter");
            assertThat(reader.page().locator("h1")).containsText("New parental leave");
        }
    }

    private static void goTo(Visitor reader, String name) {
        for (int steps = 0; !focused(reader).contains(name); steps++) {
            assertThat(steps).as("steps to %s", name).isLessThan(FAR);
            reader.page().keyboard().press("Tab");
        }
    }

    /** What has the focus is called, as the page writes it. */
    private static String focused(Visitor reader) {
        return (String) reader.page().evaluate("(e => e.labels && e.labels[0] ? e.labels[0].innerText"
                + " : e.matches('a, button, summary') ? e.innerText : '')(document.activeElement)");
    }
}
