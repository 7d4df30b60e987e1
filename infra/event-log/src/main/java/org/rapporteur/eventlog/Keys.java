package org.rapporteur.eventlog;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Indexable texts of a commit. They find candidates; the envelope decides. */
final class Keys {

    private Keys() {
    }

    static List<String> of(Collection<EventHeader> events) {
        Set<String> keys = new TreeSet<>();
        for (EventHeader event : events) {
            keys.add(type(event.type()));
            event.tags().forEach(tag -> keys.add(tag(tag)));
        }
        return List.copyOf(keys);
    }

    /** One key per alternative is enough to find every candidate, so that one index scan per key serves. */
    static List<String> lookingFor(Criteria criteria) {
        return criteria.alternatives().stream().flatMap(Keys::lookingFor).distinct().sorted().toList();
    }

    private static Stream<String> lookingFor(Criterion criterion) {
        return criterion.tags().isEmpty()
                ? criterion.types().stream().map(Keys::type)
                : Stream.of(mostSpecific(criterion.tags()));
    }

    /** why: ids are longer than words, so the longest tag is the one that fewest events share. */
    private static String mostSpecific(Collection<Tag> tags) {
        return tags.stream().map(Keys::tag)
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())).orElseThrow();
    }

    private static String type(String name) {
        return "type:" + name;
    }

    private static String tag(Tag tag) {
        return "tag:" + tag.key() + "=" + tag.value();
    }
}
