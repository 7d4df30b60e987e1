package org.rapporteur.journeys;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Goes through pages as one person in one language, and notes what would stand in somebody's way there. */
final class Tour {
    private final Visitor visitor;
    private final String language;
    private final List<String> barriers = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final Set<String> passed = new TreeSet<>();

    Tour(Visitor visitor, String language) {
        this.visitor = visitor;
        this.language = language;
    }

    Tour visit(Places places, List<String> paths) {
        paths.forEach(path -> {
            visitor.open(places.at(path));
            look(path).unfold(path);
        });
        return this;
    }

    /** Judges the page that is open, as a telephone shows it and as a desk's screen does. */
    Tour look(String name) {
        visitor.untilItStands();
        passed.add(String.valueOf(URI.create(visitor.page().url()).getPath()));
        if (visitor.main().locator(".error-page").count() > 0) {
            errors.add(name);
        }
        String spoken = visitor.page().locator("html").getAttribute("lang");
        if (!language.equals(spoken)) {
            barriers.add(name + ": speaks " + spoken);
        }
        for (int width : Browsers.WIDTHS) {
            visitor.page().setViewportSize(width, Browsers.HEIGHT);
            judge(name + " at " + width);
            Pictures.keep(visitor.page(), language, width, name);
        }
        return this;
    }

    /** Judges the page that is open in the other language too: the page's own switch leads there, and back. */
    Tour lookInBoth(String name) {
        String other = "fr".equals(language) ? "en" : "fr";
        look(name);
        barriers.addAll(new Tour(visitor.speak(other), other).look(name).barriers());
        visitor.speak(language);
        return this;
    }

    /** Judges what is folded away on the page that is open, as a telephone shows it: no rule is asked about it before. */
    Tour unfold(String name) {
        visitor.page().setViewportSize(Browsers.WIDTHS.getFirst(), Browsers.HEIGHT);
        if (visitor.unfoldAll()) {
            judge(name + " unfolded");
        }
        visitor.foldAgain();
        return this;
    }

    private void judge(String name) {
        visitor.barriers().forEach(barrier -> barriers.add(name + ": " + barrier));
        if (visitor.scrollsSideways()) {
            barriers.add(name + ": scrolls sideways: " + visitor.widest());
        }
    }

    /** Which of the pages only said that something is wrong. */
    List<String> errors() {
        return errors;
    }

    /** The paths of the pages that were looked at. */
    Set<String> passed() {
        return passed;
    }

    /** Each finding with the page on which it was. */
    List<String> barriers() {
        return barriers;
    }
}
