package org.rapporteur.eventlog;

import java.util.Set;

/**
 * What must hold for an append: no event at or after the marker matches the criteria.
 *
 * @param marker the next position at the time of reading, exclusive; {@link #NO_MARKER} when nothing is checked
 */
public record Condition(long marker, Criteria criteria) {

    public static final long NO_MARKER = Long.MAX_VALUE;

    private static final Condition NONE = new Condition(NO_MARKER, new Criteria(Set.of()));

    public Condition {
        if (marker < 0 || marker > CanonicalJson.MAX_INTEGER && marker != NO_MARKER) {
            throw new IllegalArgumentException("marker is %d: give the next position, 0 or more.".formatted(marker));
        }
    }

    public static Condition none() {
        return NONE;
    }

    public boolean isNone() {
        return marker == NO_MARKER;
    }
}
