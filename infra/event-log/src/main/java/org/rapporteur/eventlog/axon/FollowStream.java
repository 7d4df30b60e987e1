package org.rapporteur.eventlog.axon;

import java.util.Optional;

import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.rapporteur.eventlog.Follower;

/** A stream without end: it ends only when it is closed, or when the log turns out to be damaged. */
final class FollowStream implements MessageStream<EventMessage> {

    private final Follower follower;
    private volatile boolean closed;

    FollowStream(Follower follower) {
        this.follower = follower;
    }

    @Override
    public Optional<Entry<EventMessage>> next() {
        return follower.next().map(EventTranslation::toEntry);
    }

    @Override
    public Optional<Entry<EventMessage>> peek() {
        return follower.peek().map(EventTranslation::toEntry);
    }

    @Override
    public void setCallback(Runnable callback) {
        follower.onMore(callback);
    }

    @Override
    public Optional<Throwable> error() {
        return follower.damage().map(Throwable.class::cast);
    }

    @Override
    public boolean isCompleted() {
        return closed || error().isPresent();
    }

    @Override
    public boolean hasNextAvailable() {
        return follower.peek().isPresent();
    }

    @Override
    public void close() {
        closed = true;
        follower.close();
    }
}
