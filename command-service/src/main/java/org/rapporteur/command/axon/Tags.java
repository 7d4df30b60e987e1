package org.rapporteur.command.axon;

import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Tag;

/** Our tags as Axon's. */
final class Tags {
    private Tags() {
    }

    static Set<org.axonframework.messaging.eventstreaming.Tag> of(Event event) {
        return event.tags().stream().map(Tags::of).collect(Collectors.toUnmodifiableSet());
    }

    static org.axonframework.messaging.eventstreaming.Tag of(Tag tag) {
        return new org.axonframework.messaging.eventstreaming.Tag(tag.key(), tag.value());
    }
}
