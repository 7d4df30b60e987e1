package org.rapporteur.eventlog;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where each tag and each type was seen last, among the commits that it was told of. Most conditions hold because what
 * they name was not seen since their marker: then no commit has to be looked at.
 */
final class LastSeen {

    private final Map<Tag, Long> tags = new HashMap<>();
    private final Map<String, Long> types = new HashMap<>();

    /** Of the next commit; what it holds is later than all before. */
    void add(Envelope envelope) {
        for (EventHeader event : envelope.events()) {
            types.put(event.type(), event.position());
            event.tags().forEach(tag -> tags.put(tag, event.position()));
        }
    }

    /** What was seen last in this commit is as if it had never been seen. */
    void forget(Envelope envelope) {
        for (EventHeader event : envelope.events()) {
            types.remove(event.type(), event.position());
            event.tags().forEach(tag -> tags.remove(tag, event.position()));
        }
    }

    /** False: surely no event matches. True: one may. */
    boolean mayBreak(Condition condition) {
        return condition.criteria().alternatives().stream().anyMatch(one -> mayMatch(one, condition.marker()));
    }

    /** why: an event that matches has all of the tags, so each was seen at its position or later. */
    private boolean mayMatch(Criterion criterion, long marker) {
        return criterion.tags().stream().allMatch(tag -> isSince(tags.get(tag), marker))
                && (criterion.types().isEmpty()
                        || criterion.types().stream().anyMatch(type -> isSince(types.get(type), marker)));
    }

    private static boolean isSince(@Nullable Long position, long marker) {
        return position != null && position >= marker;
    }
}
