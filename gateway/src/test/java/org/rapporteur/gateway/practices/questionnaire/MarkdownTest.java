package org.rapporteur.gateway.practices.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @Test
    void paragraphs_lists_emphasis_and_links_are_understood() {
        assertThat(Markdown.html("A **strong** and *soft* word\nsecond line\n\n- one\n- two\n\n1. first\n2. second"))
                .isEqualTo("<p>A <strong>strong</strong> and <em>soft</em> word<br>second line</p>"
                        + "<ul><li>one</li><li>two</li></ul><ol><li>first</li><li>second</li></ol>");
        assertThat(Markdown.html("See [the page](https://example.org/a?b=1&c=2).")).isEqualTo(
                "<p>See <a rel=\"noopener nofollow\" href=\"https://example.org/a?b=1&amp;c=2\">the page</a>.</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))",
        "[x](https://a.org\" onclick=\"alert(1))", "**<b onclick=alert(1)>**", "[<svg/onload=alert(1)>](https://a.org)",
        "[x](data:text/html,hello)", "- <iframe src=//a.org>", "&lt;script&gt;"})
    void nothing_that_was_written_becomes_a_mark(String attack) {
        String html = Markdown.html(attack);
        String without = html.replaceAll("</?(p|ul|li|strong|em)>|<br>|</a>", "")
                .replaceAll("<a rel=\"noopener nofollow\" href=\"https?://[^\"<>]*\">", "");

        assertThat(without).doesNotContain("<").doesNotContain(">").doesNotContain("\"");
    }

    @Test
    void what_is_not_understood_stays_as_it_was_written() {
        assertThat(Markdown.html("2 * 3 * 4 = 24 and a_b")).isEqualTo("<p>2 * 3 * 4 = 24 and a_b</p>");
        assertThat(Markdown.html("")).isEmpty();
    }
}
