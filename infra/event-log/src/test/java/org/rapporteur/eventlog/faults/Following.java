package org.rapporteur.eventlog.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.Follower;
import org.rapporteur.eventlog.StoredEvent;

/** A follower and the positions that it gave. */
record Following(Follower follower, long from, List<Long> positions) {

    static Following of(EventLog log, long from) {
        return new Following(log.follow(Criteria.any(), from), from, new ArrayList<>());
    }

    boolean hasReached(long head) {
        Optional<StoredEvent> next = follower.next();
        while (next.isPresent()) {
            positions.add(next.get().position());
            next = follower.next();
        }
        return !positions.isEmpty() && positions.getLast() >= head - 1;
    }
}
