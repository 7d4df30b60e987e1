package org.rapporteur.eventlog;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Events about practices of cities, as tests need them. */
public final class Samples {

    public static final Tag RIGA = new Tag("practice", "riga");
    public static final Tag PORTO = new Tag("practice", "porto");
    public static final String SUBMITTED = "practices.PracticeSubmitted";
    public static final String ACCEPTED = "practices.PracticeAccepted";

    private Samples() {
    }

    public static NewEvent event(String type, Tag... tags) {
        return event(type, "{}", tags);
    }

    public static NewEvent event(String type, String payload, Tag... tags) {
        return new NewEvent(UUID.randomUUID().toString(), type, "1", Set.of(tags), Map.of(),
                payload.getBytes(StandardCharsets.UTF_8));
    }

    public static NewEvent at(Instant time, NewEvent event) {
        return new NewEvent(event.id(), event.type(), event.version(), event.tags(), event.metadata(), event.payload(),
                time);
    }

    public static Append commit(NewEvent... events) {
        return commit(Condition.none(), events);
    }

    public static Append commit(Condition condition, NewEvent... events) {
        return commit(UUID.randomUUID().toString(), condition, events);
    }

    public static Append commit(String commitId, Condition condition, NewEvent... events) {
        return new Append(commitId, null, "test", condition, List.of(events));
    }

    public static Append at(Instant time, Append append) {
        return new Append(append.commitId(), time, append.writer(), append.condition(), append.events());
    }

    public static List<Long> positions(EventLog log, Criteria criteria) {
        return all(log, criteria).stream().map(StoredEvent::position).toList();
    }

    public static List<StoredEvent> all(EventLog log, Criteria criteria) {
        List<StoredEvent> events = new ArrayList<>();
        try (EventCursor cursor = log.read(criteria, 0)) {
            cursor.forEachRemaining(events::add);
        }
        return events;
    }

    public static String payload(StoredEvent event) {
        return new String(event.payload(), StandardCharsets.UTF_8);
    }
}
