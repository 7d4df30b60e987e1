package org.rapporteur.query.practices.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.rapporteur.shared.practices.PracticeQuery.Part;

/** The part of a text that is shown, cut between words. */
record Window(String text, int from, int to) {
    private static final int LENGTH = 240;
    private static final int BEFORE = 60;

    static Window whole(String text) {
        return new Window(text, 0, text.length());
    }

    /** Where most different words stand close together, with some words before the first of them. */
    static Window around(List<Marks.Mark> marks, String text) {
        if (text.length() <= LENGTH) {
            return whole(text);
        }
        ToLongFunction<Marks.Mark> words = first -> marks.stream()
                .filter(mark -> mark.from() >= first.from() && mark.to() <= first.from() + LENGTH - BEFORE)
                .map(Marks.Mark::word).distinct().count();
        Marks.Mark first = marks.stream()
                .reduce((one, other) -> words.applyAsLong(one) >= words.applyAsLong(other) ? one : other)
                .orElseThrow();
        int from = first.from() <= BEFORE ? 0 : afterSpace(text, first.from() - BEFORE, first.from());
        return new Window(text, from, end(text, from, first.to()));
    }

    private static int afterSpace(String text, int from, int atMost) {
        int space = text.indexOf(' ', from);
        return space < 0 || space >= atMost ? atMost : space + 1;
    }

    private static int end(String text, int from, int atLeast) {
        int limit = from + LENGTH;
        if (limit >= text.length()) {
            return text.length();
        }
        return Math.max(text.lastIndexOf(' ', limit), atLeast);
    }

    boolean holds(Marks.Mark mark) {
        return mark.from() >= from && mark.to() <= to;
    }

    /** The text in parts, those that were searched for marked. */
    List<Part> parts(List<Marks.Mark> marks) {
        List<Part> parts = new ArrayList<>();
        int at = from;
        for (Marks.Mark mark : marks) {
            if (mark.from() >= at) {
                add(parts, at, mark.from(), false);
                add(parts, mark.from(), mark.to(), true);
                at = mark.to();
            }
        }
        add(parts, at, to, false);
        return parts;
    }

    private void add(List<Part> parts, int start, int end, boolean found) {
        if (end > start) {
            String before = start == from && from > 0 ? "… " : "";
            String after = end == to && to < text.length() ? " …" : "";
            parts.add(new Part(before + text.substring(start, end) + after, found));
        }
    }
}
