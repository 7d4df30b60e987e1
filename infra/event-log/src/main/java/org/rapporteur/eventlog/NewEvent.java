package org.rapporteur.eventlog;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * An event to append.
 *
 * @param type the stored name, pinned for ever; never a class name
 * @param payload kept as it is, not copied: do not change it afterwards
 * @param time when it happened, to the millisecond; null takes the time of its commit
 */
@SuppressWarnings("ArrayRecordComponent") // why: payloads are opaque bytes, never compared as values
public record NewEvent(String id, String type, String version, Set<Tag> tags, Map<String, String> metadata,
        byte[] payload, @Nullable Instant time) {

    public NewEvent {
        tags = Set.copyOf(tags);
        metadata = Map.copyOf(metadata);
    }

    public NewEvent(String id, String type, String version, Set<Tag> tags, Map<String, String> metadata,
            byte[] payload) {
        this(id, type, version, tags, metadata, payload, null);
    }
}
