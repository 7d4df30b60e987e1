package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;

/**
 * Somebody on a long way through the platform, in a language: fills in forms by the names of their fields, knows links, buttons
 * and headings by the keys of their words, and judges the pages.
 */
final class Walker implements AutoCloseable {
    private static final int PHONE = 375;

    private final Visitor visitor;
    private final Tour tour;
    private final Words words;
    private final Language language;
    private boolean hasOnlyAPhone;

    Walker(Browsers browsers, String username, String language) {
        this(browsers.visitor(language).signIn(username), language);
    }

    private Walker(Visitor visitor, String language) {
        this.visitor = visitor;
        this.tour = new Tour(visitor, language);
        this.words = new Words(language);
        this.language = "fr".equals(language) ? Language.FR : Language.EN;
    }

    /** Somebody of the public. */
    static Walker reader(Browsers browsers, String language) {
        return new Walker(browsers.visitor(language), language);
    }

    /** What pages call it in the walker's language. */
    String words(String key, Object... values) {
        return words.of(key, values);
    }

    /** What somebody wrote in both languages, in the walker's. */
    String in(Bilingual text) {
        return text.in(language);
    }

    Walker open(String path) {
        visitor.open(path);
        return this;
    }

    Walker follow(String link) {
        visitor.follow(words(link));
        return this;
    }

    /** Goes where something leads that waits on the home page. */
    Walker takesUp(String address) {
        open("/home").page().locator("#tasks a[href='" + address + "']").first().click();
        return this;
    }

    Walker press(String button) {
        visitor.pressExactly(words(button));
        return this;
    }

    Walker unfold(String summary) {
        visitor.unfold(words(summary));
        return this;
    }

    Walker isTold(String done, Object... values) {
        visitor.isTold(words(done, values));
        return this;
    }

    Walker give(String field, Bilingual text) {
        return give(field, in(text));
    }

    Walker give(String field, String text) {
        field(field).fill(text);
        return this;
    }

    Walker pick(String field, String value) {
        page().locator("[name='" + field + "'][value='" + value + "']").check();
        return this;
    }

    Walker choose(String field, String label) {
        field(field).selectOption(new SelectOption().setLabel(label));
        return this;
    }

    /** Waits until the page says this somewhere. */
    Walker reads(String... words) {
        for (String one : words) {
            assertThat(visitor.main()).containsText(one);
        }
        return this;
    }

    /** Waits until the page says somewhere what goes by this key. */
    Walker says(String key, Object... values) {
        return reads(words(key, values));
    }

    /** Nothing stands in the way on the page that is open, on a telephone or at a desk. */
    Walker looks(String name) {
        tour.look(name);
        assertThat(tour.barriers()).isEmpty();
        assertThat(tour.errors()).isEmpty();
        return hasOnlyAPhone ? onPhone() : this;
    }

    /** All the way with a telephone. */
    Walker withPhone() {
        hasOnlyAPhone = true;
        return onPhone();
    }

    /** From here on with a telephone, until the next look. */
    Walker onPhone() {
        page().setViewportSize(PHONE, Browsers.HEIGHT);
        return this;
    }

    /** Waits until the heading is there: the page that a button led to. */
    Walker arrives(String heading, Object... values) {
        return arrivesAt(words(heading, values));
    }

    /** The same, where the heading is somebody's own words. */
    Walker arrivesAt(String heading) {
        assertThat(page().locator("h1")).hasText(heading);
        return this;
    }

    Keys keys() {
        return new Keys(visitor);
    }

    QuestionnaireForm form() {
        return new QuestionnaireForm(visitor);
    }

    Locator field(String name) {
        return page().locator("[name='" + name + "']");
    }

    Page page() {
        return visitor.page();
    }

    /** The part of the address that names what is shown. */
    String id() {
        return visitor.id();
    }

    /** Up to where in the log the page that is open tells, where it follows what changes. */
    long position() {
        return Long.parseLong(page().locator("[data-live]").first().getAttribute("data-after"));
    }

    /** What a link of the page leads to, as the browser gets it with this session: its type and its first letters. */
    String fetched(String link) {
        return (String) page().locator(link).first().evaluate(
                """
                        async link => {
                            const answer = await fetch(link.href);
                            const content = new Uint8Array(await answer.arrayBuffer());
                            return answer.headers.get('Content-Type') + ' ' + String.fromCharCode(...content.slice(0, 5));
                        }""");
    }

    @Override
    public void close() {
        visitor.close();
    }
}
