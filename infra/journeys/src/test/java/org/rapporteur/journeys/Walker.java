package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** Somebody on a long way through the platform: fills in forms by the names of their fields, and judges the pages. */
final class Walker implements AutoCloseable {
    private static final int PHONE = 375;

    private final Visitor visitor;
    private final Tour tour;

    Walker(Browsers browsers, String username, String language) {
        this.visitor = browsers.visitor(language).signIn(username);
        this.tour = new Tour(visitor, language);
    }

    Walker open(String path) {
        visitor.open(path);
        return this;
    }

    Walker follow(String link) {
        visitor.follow(link);
        return this;
    }

    Walker press(String button) {
        visitor.pressExactly(button);
        return this;
    }

    Walker isTold(String done) {
        visitor.isTold(done);
        return this;
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

    /** Nothing stands in the way on the page that is open, on a telephone or at a desk. */
    Walker looks(String name) {
        tour.look(name);
        assertThat(tour.barriers()).isEmpty();
        assertThat(tour.errors()).isEmpty();
        return this;
    }

    /** From here on with a telephone, until the next look. */
    Walker onPhone() {
        page().setViewportSize(PHONE, Browsers.HEIGHT);
        return this;
    }

    /** Waits until the heading is there: the page that a button led to. */
    Walker arrives(String heading) {
        assertThat(page().locator("h1")).hasText(heading);
        return this;
    }

    Keys keys() {
        return new Keys(visitor);
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
