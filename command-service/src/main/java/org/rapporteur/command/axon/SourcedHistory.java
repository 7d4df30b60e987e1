package org.rapporteur.command.axon;

import java.util.Arrays;
import java.util.function.BiFunction;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.eventstore.EventStoreTransaction;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.rapporteur.command.deciding.History;
import org.rapporteur.shared.Catalogue;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Tag;

/** History by sourcing: each reading widens the condition under which the transaction appends. */
final class SourcedHistory implements History {
    private final EventStoreTransaction transaction;
    private final Converter converter;

    SourcedHistory(EventStoreTransaction transaction, Converter converter) {
        this.transaction = transaction;
        this.converter = converter;
    }

    @Override
    public <S> S fold(S initial, BiFunction<S, Event, S> evolve, Tag... anyOf) {
        return transaction.source(SourcingCondition.conditionFor(criteria(anyOf)))
                .reduce(initial, (state, entry) -> evolve.apply(state, event(entry.message()))).join();
    }

    private static EventCriteria criteria(Tag... anyOf) {
        return EventCriteria
                .either(Arrays.stream(anyOf).<EventCriteria>map(tag -> EventCriteria.havingTags(Tags.of(tag)))
                        .toList());
    }

    private Event event(EventMessage message) {
        Class<? extends Event> type = type(message.type());
        Event event = message.payloadAs(type, converter);
        if (event == null) {
            throw new IllegalStateException("The event " + message.identifier() + " has no payload");
        }
        return event;
    }

    private static Class<? extends Event> type(MessageType type) {
        return Catalogue.event(type.name(), Integer.parseInt(type.version())).map(Catalogue.Entry::type)
                .orElseThrow(() -> new IllegalStateException("This program is too old to know the event " + type));
    }
}
