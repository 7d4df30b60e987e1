package org.rapporteur.eventlog;

import java.util.Optional;

/** A reader that never ends: it gives what is there, and calls back when there is more. For one thread at a time. */
public interface Follower extends AutoCloseable {

    /** The next matching event, or empty when the end is reached for now. */
    Optional<StoredEvent> next();

    /** The same as {@link #next()}, without moving on. */
    Optional<StoredEvent> peek();

    /** Called when there may be more, on a thread of the log: return at once. */
    void onMore(Runnable callback);

    /** Why following stopped, if it did: the log has a hole or a broken chain, or ends before what was read already. */
    Optional<LogDamaged> damage();

    @Override
    void close();
}
