package org.rapporteur.command.running;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.rapporteur.command.deciding.History;
import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.Criterion;
import org.rapporteur.eventlog.EventCursor;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.StoredEvent;
import org.rapporteur.shared.Catalogue;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.Tag;
import org.springframework.stereotype.Component;

/** History as it stands, for who asks without deciding: nothing holds it in place. */
@Component
public class LogHistory implements History {
    private final EventLog log;

    LogHistory(EventLog log) {
        this.log = log;
    }

    @Override
    public <S> S fold(S initial, BiFunction<S, Event, S> evolve, Tag... anyOf) {
        S state = initial;
        try (EventCursor events = log.read(criteria(anyOf), 0)) {
            while (events.hasNext()) {
                state = evolve.apply(state, event(events.next()));
            }
        }
        return state;
    }

    /** Tells each event with its time, in their order. */
    public void each(BiConsumer<Event, Instant> told, Tag... anyOf) {
        try (EventCursor events = log.read(criteria(anyOf), 0)) {
            while (events.hasNext()) {
                StoredEvent stored = events.next();
                told.accept(event(stored), stored.time());
            }
        }
    }

    private static Criteria criteria(Tag... anyOf) {
        return new Criteria(Arrays.stream(anyOf).map(LogHistory::criterion).collect(Collectors.toUnmodifiableSet()));
    }

    private static Criterion criterion(Tag tag) {
        return new Criterion(Set.of(), Set.of(new org.rapporteur.eventlog.Tag(tag.key(), tag.value())));
    }

    private static Event event(StoredEvent stored) {
        Class<? extends Event> type = Catalogue.event(stored.type(), Integer.parseInt(stored.version()))
                .map(Catalogue.Entry::type)
                .orElseThrow(() -> new IllegalStateException("This program is too old to know " + stored.type()));
        return Json.stored().readValue(stored.payload(), type);
    }
}
