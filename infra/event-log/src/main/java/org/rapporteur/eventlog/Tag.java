package org.rapporteur.eventlog;

import java.util.Comparator;
import java.util.Objects;

/** What an event is about: the key says which kind of thing, the value says which one. Never personal data. */
public record Tag(String key, String value) implements Comparable<Tag> {

    private static final Comparator<Tag> ORDER = Comparator.comparing(Tag::key).thenComparing(Tag::value);

    public Tag {
        Objects.requireNonNull(key, "A tag needs a key.");
        Objects.requireNonNull(value, "A tag needs a value.");
    }

    @Override
    public int compareTo(Tag other) {
        return ORDER.compare(this, other);
    }
}
