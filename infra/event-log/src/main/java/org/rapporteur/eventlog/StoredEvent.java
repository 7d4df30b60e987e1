package org.rapporteur.eventlog;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** An event of the log, at its position. */
@SuppressWarnings("ArrayRecordComponent") // why: payloads are opaque bytes, never compared as values
public record StoredEvent(long position, String commitId, String id, String type, String version, Set<Tag> tags,
        Map<String, String> metadata, Instant time, byte[] payload) {}
