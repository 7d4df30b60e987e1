package org.rapporteur.query.telling.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.EventCursor;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.query.telling.processing.FactReader;
import org.rapporteur.query.telling.views.Happened;
import org.springframework.stereotype.Component;

/** Reads what changed from the log, between positions that the views have reached. */
@Component
class Changes {
    /** What was read last: all open streams ask for the same at the same time. */
    private record Read(long from, long upTo, List<Change> changes) {
        boolean covers(long otherFrom, long otherUpTo) {
            return from <= otherFrom && otherUpTo <= upTo;
        }
    }

    private final EventLog log;
    private final Topics topics;
    private volatile Read last = new Read(0, 0, List.of());

    Changes(EventLog log, Topics topics) {
        this.log = log;
        this.topics = topics;
    }

    List<Change> between(long from, long upTo) {
        Read read = last;
        if (!read.covers(from, upTo)) {
            read = new Read(from, upTo, read(from, upTo));
            last = read;
        }
        return read.changes().stream().filter(one -> one.next() > from && one.next() <= upTo).toList();
    }

    private List<Change> read(long from, long upTo) {
        List<Happened> facts = new ArrayList<>();
        try (EventCursor cursor = log.read(Criteria.any(), from, upTo)) {
            cursor.forEachRemaining(stored -> facts.add(FactReader.read(stored)));
        }
        return facts.stream().map(topics::change).flatMap(Optional::stream).toList();
    }
}
