package org.rapporteur.verify.check;

import java.util.ArrayList;
import java.util.List;

/** Keeps the first findings and counts the rest. */
final class Findings {

    private static final int MOST = 200;

    private final List<Finding> first = new ArrayList<>();
    private long count;

    void add(Kind kind, long commit, String sentence) {
        count++;
        if (first.size() < MOST) {
            first.add(new Finding(kind, commit, sentence));
        }
    }

    void add(Kind kind, String sentence) {
        add(kind, Finding.WHOLE, sentence);
    }

    List<Finding> first() {
        return List.copyOf(first);
    }

    long count() {
        return count;
    }
}
