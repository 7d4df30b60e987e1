package org.rapporteur.eventlog.faults;

import java.util.ArrayList;
import java.util.List;

import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.EventCursor;
import org.rapporteur.eventlog.EventLog;

/** What one read gave. */
record Reading(Criteria criteria, long from, long upTo, List<Long> positions, long called, long returned) {

    static Reading of(EventLog log, Criteria criteria, long from) {
        long called = System.nanoTime();
        List<Long> positions = new ArrayList<>();
        try (EventCursor cursor = log.read(criteria, from)) {
            cursor.forEachRemaining(event -> positions.add(event.position()));
            return new Reading(criteria, from, cursor.upTo(), List.copyOf(positions), called, System.nanoTime());
        }
    }
}
