package org.rapporteur.eventlog.axon;

import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexPosition;
import org.axonframework.eventsourcing.eventstore.Position;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.rapporteur.eventlog.Condition;

/** Markers, tokens and positions are one number: the next position, exclusive. */
final class Positions {

    private Positions() {
    }

    static TrackingToken token(long next) {
        return new GlobalSequenceTrackingToken(next);
    }

    static ConsistencyMarker marker(long next) {
        return new GlobalIndexConsistencyMarker(next);
    }

    static long of(@Nullable TrackingToken token) {
        if (token == null) {
            return 0;
        }
        return Math.max(0, token.position().orElseThrow(
                () -> new IllegalArgumentException(token + " says no position: only one-number tokens fit this log.")));
    }

    static long of(Position position) {
        return Math.max(0, GlobalIndexPosition.toIndex(position));
    }

    static long of(ConsistencyMarker marker) {
        return marker == ConsistencyMarker.INFINITY
                ? Condition.NO_MARKER
                : Math.max(0, GlobalIndexConsistencyMarker.position(marker));
    }
}
