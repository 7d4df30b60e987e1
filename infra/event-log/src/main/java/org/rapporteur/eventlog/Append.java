package org.rapporteur.eventlog;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A request to append events as one commit: all of them or none.
 *
 * @param commitId minted before the first try and kept for every repeat; appending it again is harmless
 * @param at the time asked for; null takes the clock. The log never goes back in time, so the commit may get a later one
 * @param writer which program writes
 */
public record Append(String commitId, @Nullable Instant at, String writer, Condition condition,
        List<NewEvent> events) {

    public Append {
        events = List.copyOf(events);
    }
}
