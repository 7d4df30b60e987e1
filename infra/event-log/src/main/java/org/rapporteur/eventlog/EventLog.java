package org.rapporteur.eventlog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The log: a dense, ordered, append-only sequence of events, written commit by commit.
 *
 * <p>Positions are <em>next, exclusive</em>: a head, a marker or a token is the number of events before it.
 */
public interface EventLog extends AutoCloseable {

    /**
     * Appends one commit. The future fails with {@link AppendConflict} when the condition does not hold,
     * {@link AppendRefused} when the request breaks a limit or was read from another log, and {@link LogDamaged} when the
     * log itself is not sound, or {@link IllegalStateException} when it is closed: then nothing was stored by this call. It
     * fails with {@link AppendUndecided} when the outcome could not be learnt in time, or something went wrong after the
     * commit was sent: then it may be stored.
     */
    CompletableFuture<Appended> append(Append request);

    /** The position that the next event gets. */
    long head();

    /** Matching events from a position (inclusive) up to the head, which is the cursor's {@code upTo}. */
    default EventCursor read(Criteria criteria, long from) {
        return read(criteria, from, Long.MAX_VALUE);
    }

    /** Matching events from the first position (inclusive) up to the second or the head (exclusive). */
    EventCursor read(Criteria criteria, long from, long upTo);

    Optional<StoredCommit> commit(String commitId);

    /** So many envelopes, in order, from a commit number on, as they lie in the store: what a transparency log is made of. */
    List<FrozenEnvelope> frozen(long fromCommit, int most);

    /** The number of the commit that holds the event at the position, or of the one that will. */
    long commitAt(long position);

    /** The position of the first event that happened at or after the time, or the head. */
    long positionAt(Instant time);

    /**
     * Follows the log from a position on. One that follows everything checks the chain from there on; one that follows
     * some events checks what is new, and cannot see what is missing in history.
     */
    Follower follow(Criteria criteria, long from);

    /** Why nothing more is appended until a restart; empty while all is well. */
    Optional<LogDamaged> damage();

    /** Reads the whole log and checks density, chain, payloads, indexed copies and append conditions. */
    Verification verify(ProgressListener progress);

    /** Finishes what waits, then stops. The client given at opening stays open. */
    @Override
    void close();
}
