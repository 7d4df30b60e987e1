package org.rapporteur.embeddedmongo;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks of one field: a single value, or all of one kind from a key (inclusive) to another (exclusive).
 */
record ValueRange(Key from, Key to, boolean single) {

    static ValueRange of(@Nullable Object value) {
        Key key = KeyWriter.keyOf(value);
        return new ValueRange(key, end(key), true);
    }

    static ValueRange greaterThan(@Nullable Object value, boolean orEqual) {
        Key key = KeyWriter.keyOf(value);
        return new ValueRange(orEqual ? key : end(key), end(KeyWriter.Kind.of(value).prefix()), false);
    }

    static ValueRange lessThan(@Nullable Object value, boolean orEqual) {
        Key key = KeyWriter.keyOf(value);
        return new ValueRange(KeyWriter.Kind.of(value).prefix(), orEqual ? end(key) : key, false);
    }

    ValueRange and(ValueRange other) {
        if (single) {
            return this;
        }
        if (other.single) {
            return other;
        }
        return new ValueRange(from.compareTo(other.from) > 0 ? from : other.from,
                to.compareTo(other.to) < 0 ? to : other.to, false);
    }

    /** The same values in an index that runs downwards on this field. */
    ValueRange inverted() {
        return single
                ? new ValueRange(from.inverted(), end(from.inverted()), true)
                : new ValueRange(end(to.inverted()), end(from.inverted()), false);
    }

    Interval after(Key prefix) {
        return single
                ? Interval.startingWith(prefix.plus(from))
                : new Interval(prefix.plus(from), prefix.plus(to), prefix.length());
    }

    /** A key of a value, or of a kind, never consists of the highest byte alone: there is always something above it. */
    private static Key end(Key key) {
        return Objects.requireNonNull(key.end());
    }
}
