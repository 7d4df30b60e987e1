package org.rapporteur.eventlog;

import java.util.Collection;
import java.util.Set;

/** Asks for all of its tags and for one of its types. No types means any type; neither means every event. */
public record Criterion(Set<String> types, Set<Tag> tags) {

    public Criterion {
        types = Set.copyOf(types);
        tags = Set.copyOf(tags);
    }

    public boolean matches(String type, Collection<Tag> eventTags) {
        return (types.isEmpty() || types.contains(type)) && eventTags.containsAll(tags);
    }

    boolean matchesEverything() {
        return types.isEmpty() && tags.isEmpty();
    }
}
