package org.rapporteur.eventlog;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

import org.bson.Document;

/** Finds a position by time. Commits never go back in time, so halving finds the first one that can matter. */
final class TimeSearch {

    private static final int READ = 100;

    private final LogStore store;

    TimeSearch(LogStore store) {
        this.store = store;
    }

    long positionAt(Instant time) {
        Document head = store.head(null);
        if (head == null) {
            return 0;
        }
        long first = firstCommitNotBefore(time, head.get(Documents.NUMBER, Number.class).longValue());
        return firstEventNotBefore(time, first).orElse(Documents.nextPosition(head));
    }

    private long firstCommitNotBefore(Instant time, long last) {
        long low = 0;
        long high = last + 1;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (timeOf(middle).isBefore(time)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Instant timeOf(long commit) {
        return store.byNumber(commit).map(document -> document.getDate(Documents.TIME).toInstant()).orElseThrow(
                () -> new LogDamaged("The log is damaged: commit %d is not there.".formatted(commit)));
    }

    /** why: an event may be earlier than its commit, so its commit is only where to start looking. */
    private OptionalLong firstEventNotBefore(Instant time, long fromCommit) {
        List<Envelope> page = store.envelopesFrom(fromCommit, READ);
        OptionalLong found = in(page, time);
        return found.isPresent() || page.size() < READ ? found : firstEventNotBefore(time, fromCommit + READ);
    }

    private static OptionalLong in(List<Envelope> page, Instant time) {
        return page.stream().flatMap(envelope -> envelope.events().stream())
                .filter(event -> !event.time().isBefore(time)).mapToLong(EventHeader::position).findFirst();
    }
}
