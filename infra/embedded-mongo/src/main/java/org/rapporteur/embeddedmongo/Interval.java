package org.rapporteur.embeddedmongo;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of an index: the keys from one (inclusive) to another (exclusive; null is the end of the index). All of them
 * begin with the same {@code fixed} bytes, those of the values that the query asks for exactly.
 */
record Interval(Key from, @Nullable Key to, int fixed) {

    static final Interval ALL = new Interval(Key.LOWEST, null, 0);

    static Interval startingWith(Key prefix) {
        return new Interval(prefix, prefix.end(), prefix.length());
    }

    boolean contains(Key key) {
        return from.compareTo(key) <= 0 && (to == null || key.compareTo(to) < 0);
    }
}
