package org.rapporteur.verify.entry;

import java.util.Set;

/** One alternative of a condition: all of the tags, and one of the types; no types means any. */
public record Criterion(Set<String> types, Set<Tag> tags) {

    public boolean matches(Event event) {
        return (types.isEmpty() || types.contains(event.type())) && event.tags().containsAll(tags);
    }
}
