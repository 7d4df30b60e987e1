package org.rapporteur.query.audit.trails;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.Trail.Told;
import org.rapporteur.shared.workinggroups.DelegationCode;

/**
 * The history of one object.
 *
 * @param object the kind and the id, such as {@code practice:…}
 * @param state what each field holds after the last entry, so that the next one can tell before from after
 */
public record TrailDocument(String object, List<Entry> entries, Map<String, Value> state) {
    /** What stands before the fields of a state that are no change by themselves. */
    static final String UNSAID = "~";

    /** A field's value: as it is, or sealed where it is personal. */
    public record Value(@Nullable String text, @Nullable Sealed sealed) {
        static Value of(String text) {
            return new Value(text, null);
        }

        static Value of(Sealed sealed) {
            return new Value(null, sealed);
        }
    }

    /**
     * @param about what the fact is about, where its object is more than that: such as {@code task.2}
     * @param told what it comes to; a mandate stands there by its id
     */
    public record Entry(long position, Instant at, String event, @Nullable String about, PersonId actor,
            @Nullable String role, @Nullable DelegationCode delegation, @Nullable String reason,
            List<Change> changes, List<Told> told) {
        Entry(long position, Instant at, String event, PersonId actor, @Nullable String role,
                @Nullable DelegationCode delegation, @Nullable String reason, List<Change> changes) {
            this(position, at, event, null, actor, role, delegation, reason, changes, List.of());
        }

        /** The same in the trail of something larger, which says what each change is of. */
        Entry within(String part) {
            return new Entry(position, at, event, about, actor, role, delegation, reason, changes.stream()
                    .map(one -> new Change(part + one.field(), one.before(), one.after())).toList(), told);
        }
    }

    public record Change(String field, @Nullable Value before, @Nullable Value after) {
        /** Whether it holds personal text. */
        public boolean isPersonal() {
            return Stream.of(before, after).anyMatch(value -> value != null && value.sealed() != null);
        }

        /** Whether it was personal text before, and is now: perhaps the same. */
        boolean isSealedAnew() {
            return before != null && before.sealed() != null && after != null && after.sealed() != null;
        }
    }

    public TrailDocument {
        state = Collections.unmodifiableMap(new TreeMap<>(state));
    }

    static TrailDocument of(String object) {
        return new TrailDocument(object, List.of(), Map.of());
    }

    TrailDocument with(Entry entry, Map<String, Value> newState) {
        return new TrailDocument(object, Stream.concat(entries.stream(), Stream.of(entry)).toList(), newState);
    }

    /** What turned one state into the other, by field. */
    static List<Change> changes(Map<String, Value> before, Map<String, Value> after) {
        Map<String, Value> fields = new TreeMap<>(before);
        fields.putAll(after);
        List<Change> changes = new ArrayList<>();
        for (String field : fields.keySet()) {
            Value earlier = before.get(field);
            Value later = after.get(field);
            if (!Objects.equals(earlier, later) && !field.startsWith(UNSAID)) {
                changes.add(new Change(field, earlier, later));
            }
        }
        return changes;
    }
}
