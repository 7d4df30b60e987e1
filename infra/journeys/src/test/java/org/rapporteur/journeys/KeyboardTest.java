package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody who cannot use a mouse would be kept out. */
@ExtendWith(Demo.class)
class KeyboardTest {
    @Test
    void the_first_key_leads_past_the_navigation(Browsers browsers) {
        try (Visitor reader = browsers.visitor("en")) {
            Keys keys = new Keys(reader.open("/practices")).press("Tab");
            assertThat(keys.focused()).isEqualTo("Skip to the content");
            keys.press("Enter");
            assertThat(reader.main()).isFocused();
        }
    }

    @Test
    void a_practice_is_found_with_two_keys(Browsers browsers) {
        try (Visitor reader = browsers.visitor("en")) {
            Keys keys = new Keys(reader.open("/practices"));
            keys.to("Words in names and texts").type("parental leave").press("Enter");
            assertThat(reader.page()).hasURL(Pattern.compile("q=parental"));
            keys.to("New parental leave").press("Enter");
            assertThat(reader.page().locator("h1")).containsText("New parental leave");
        }
    }
}
