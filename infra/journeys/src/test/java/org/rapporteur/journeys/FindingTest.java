package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody would miss what is there: for an accent, an apostrophe or a slip, or because they use no mouse. */
@ExtendWith(Demo.class)
class FindingTest {
    @ParameterizedTest
    @ValueSource(strings = {"l’école", "l'ecole", "ECOLE", "écoles", "ecolle"})
    void words_are_found_however_they_are_written_and_shown_where_they_stand(String words, Browsers browsers) {
        try (Visitor reader = browsers.visitor("fr")) {
            reader.open("/practices").page().locator("#q").fill(words);
            reader.page().locator("#q").press("Enter");
            assertThat(reader.page()).hasURL(Pattern.compile("q="));
            assertThat(reader.page().locator(".results__count")).hasText("13 pratiques");
            assertThat(reader.page().locator("#found mark").first()).hasText(Pattern.compile("^[Éé]coles?$"));
        }
    }

    @Test
    void the_map_is_walked_by_keyboard_and_each_state_leads_to_its_practices(Browsers browsers) {
        try (Visitor reader = browsers.visitor("fr")) {
            Locator tile = reader.open("/respondents").page().locator(".tile a[href$='/LU']");
            tile.focus();
            assertThat(tile).isFocused();
            assertThat(tile).hasAccessibleName(Pattern.compile("LU.*Luxembourg"));
            reader.page().keyboard().press("Enter");
            assertThat(reader.page()).hasURL(Pattern.compile("/respondents/LU$"));
            assertThat(reader.page().locator("h1")).hasText("Luxembourg");
            reader.follow("Nouveau congé parental");
            assertThat(reader.page().locator("h1")).containsText("Nouveau congé parental");
        }
    }

    @Test
    void the_table_says_what_the_map_shows(Browsers browsers) {
        try (Visitor reader = browsers.withoutScript("en")) {
            reader.open("/respondents");
            Map<String, String> map = counts(reader.page().locator(".tile a").all(), ".tile__count");
            assertThat(map).hasSizeGreaterThan(40);
            assertThat(counts(reader.page().locator("tbody tr").all(), "td.number")).containsAllEntriesOf(map);
        }
    }

    /** How many practices each has, by the address to which it leads. */
    private static Map<String, String> counts(List<Locator> lines, String count) {
        Map<String, String> counts = new TreeMap<>();
        lines.forEach(line -> counts.put(address(line), line.locator(count).first().innerText().strip()));
        return counts;
    }

    private static String address(Locator line) {
        return line.evaluate("e => (e.matches('a') ? e : e.querySelector('a')).getAttribute('href')").toString();
    }
}
