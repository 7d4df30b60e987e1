package org.rapporteur.eventlog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

/**
 * The end of the log, without holes, as far as memory goes: where it stops, and what the recent commits were about.
 * Belongs to the appender's thread; only the oldest position is looked at by others.
 */
final class Recent {

    private static final int MOST_BYTES = 8 << 20;
    private static final int MOST_COMMITS = 4096;

    private final Deque<Envelope> commits = new ArrayDeque<>();
    private final Map<String, Envelope> byId = new HashMap<>();
    private final LastSeen seen = new LastSeen();
    private int bytes;
    private volatile long oldestPosition = Long.MAX_VALUE;

    @Nullable
    Envelope last() {
        return commits.peekLast();
    }

    long nextCommit() {
        Envelope last = last();
        return last == null ? 0 : last.commit() + 1;
    }

    long nextPosition() {
        Envelope last = last();
        return last == null ? 0 : last.nextPosition();
    }

    /** Conditions read before this position cannot be decided here. */
    long oldestPosition() {
        return oldestPosition;
    }

    /** The end was read: an empty log is known from position 0 on. */
    void knowsAtLeastTheEnd() {
        if (commits.isEmpty()) {
            oldestPosition = 0;
        }
    }

    void add(Envelope envelope) {
        Chain.check(last(), envelope);
        if (commits.isEmpty()) {
            // why: also right when the log was known to be empty, then this is position 0
            oldestPosition = envelope.firstPosition();
        }
        commits.add(envelope);
        byId.put(envelope.commitId(), envelope);
        seen.add(envelope);
        bytes += envelope.bytes().length;
        while (commits.size() > MOST_COMMITS || bytes > MOST_BYTES && commits.size() > 1) {
            dropOldest();
        }
    }

    private void dropOldest() {
        Envelope oldest = commits.removeFirst();
        byId.remove(oldest.commitId());
        seen.forget(oldest);
        bytes -= oldest.bytes().length;
        oldestPosition = oldest.nextPosition();
    }

    Optional<Envelope> byId(String commitId) {
        return Optional.ofNullable(byId.get(commitId));
    }

    OptionalLong conflict(Condition condition) {
        return seen.mayBreak(condition) ? look(condition) : OptionalLong.empty();
    }

    private OptionalLong look(Condition condition) {
        OptionalLong found = OptionalLong.empty();
        Iterator<Envelope> newestFirst = commits.descendingIterator();
        while (newestFirst.hasNext() && found.isEmpty()) {
            Envelope envelope = newestFirst.next();
            if (envelope.nextPosition() <= condition.marker()) {
                return found;
            }
            found = Conflicts.in(envelope, condition);
        }
        return found;
    }
}
