package org.rapporteur.eventlog;

import java.util.OptionalLong;

/** Decides whether a commit breaks a condition. */
final class Conflicts {

    private Conflicts() {
    }

    static OptionalLong in(Envelope envelope, Condition condition) {
        return envelope.events().stream()
                .filter(event -> event.position() >= condition.marker() && event.matches(condition.criteria()))
                .mapToLong(EventHeader::position).findFirst();
    }
}
