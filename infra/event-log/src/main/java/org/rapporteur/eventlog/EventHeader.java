package org.rapporteur.eventlog;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** What the envelope says about one event. */
public record EventHeader(long position, String id, String type, String version, Set<Tag> tags,
        Map<String, String> metadata, Instant time, String payloadHash) {

    boolean matches(Criteria criteria) {
        return criteria.matches(type, tags);
    }
}
