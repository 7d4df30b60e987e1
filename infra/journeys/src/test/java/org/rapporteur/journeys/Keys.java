package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** A keyboard, for who has nothing else: finds things by what they are called. */
final class Keys {
    private static final int FAR = 80;

    private final Page page;

    Keys(Visitor visitor) {
        this.page = visitor.page();
    }

    /** Goes on until the focus is on what is called so. */
    Keys to(String name) {
        return until("Tab", name);
    }

    /** Goes down a list of choices until one is chosen. */
    Keys down(String choice) {
        return until("ArrowDown", choice);
    }

    Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keys type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** What has the focus is called, with what only a screen reader says. */
    String focused() {
        return Words.plain((String) page.evaluate("(e => e.labels && e.labels[0] ? e.labels[0].textContent"
                + " : e.matches('a, button, summary') ? e.textContent : '')(document.activeElement)"));
    }

    private Keys until(String key, String name) {
        for (int steps = 0; !focused().contains(name); steps++) {
            assertThat(steps).as("%s to %s", key, name).isLessThan(FAR);
            press(key);
        }
        return this;
    }
}
