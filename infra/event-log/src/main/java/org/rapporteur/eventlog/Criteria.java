package org.rapporteur.eventlog;

import java.util.Collection;
import java.util.Set;

/** Alternatives: an event matches when one of them does. No alternative matches nothing. */
public record Criteria(Set<Criterion> alternatives) {

    private static final Criteria ANY = of(new Criterion(Set.of(), Set.of()));

    public Criteria {
        alternatives = Set.copyOf(alternatives);
    }

    public static Criteria any() {
        return ANY;
    }

    public static Criteria of(Criterion... alternatives) {
        return new Criteria(Set.of(alternatives));
    }

    public static Criteria tagged(Tag... tags) {
        return of(new Criterion(Set.of(), Set.of(tags)));
    }

    public static Criteria ofTypes(String... types) {
        return of(new Criterion(Set.of(types), Set.of()));
    }

    public boolean matches(String type, Collection<Tag> tags) {
        return alternatives.stream().anyMatch(alternative -> alternative.matches(type, tags));
    }

    boolean matchEverything() {
        return alternatives.stream().anyMatch(Criterion::matchesEverything);
    }
}
