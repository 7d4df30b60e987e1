package org.rapporteur.eventlog;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCursor;

/** Reads a range of the log in one session: first the head, then what lies below it. */
final class StoreCursor implements EventCursor {

    private final @Nullable ClientSession session;
    private final Criteria criteria;
    private final long from;
    private final long upTo;
    private final @Nullable MongoCursor<Document> commits;
    private Iterator<StoredEvent> events = Collections.emptyIterator();
    private @Nullable StoredEvent next;

    private StoreCursor(LogStore store, Criteria criteria, long from, long most) {
        this.session = store.session();
        Document head = store.head(session);
        this.criteria = criteria;
        this.from = from;
        this.upTo = head == null ? 0 : Math.min(most, Documents.nextPosition(head));
        this.commits = head == null || from >= upTo ? null : open(store, head);
    }

    static StoreCursor open(LogStore store, Criteria criteria, long from, long most) {
        return new StoreCursor(store, criteria, Math.max(0, from), most);
    }

    private MongoCursor<Document> open(LogStore store, Document head) {
        long first = store.commitAt(session, from);
        long last = head.get(Documents.NUMBER, Number.class).longValue();
        return store.candidates(session, criteria, first, last).cursor();
    }

    @Override
    public long upTo() {
        return upTo;
    }

    @Override
    public boolean hasNext() {
        while (next == null && advance()) {
            // goes on until something matches or nothing is left
        }
        return next != null;
    }

    private boolean advance() {
        if (events.hasNext()) {
            StoredEvent event = events.next();
            next = wanted(event) ? event : null;
            return true;
        }
        return nextCommit();
    }

    private boolean nextCommit() {
        if (commits == null || !commits.hasNext()) {
            return false;
        }
        StoredCommit commit = Documents.commit(commits.next());
        events = commit.events().iterator();
        return commit.envelope().firstPosition() < upTo;
    }

    private boolean wanted(StoredEvent event) {
        return event.position() >= from && event.position() < upTo && criteria.matches(event.type(), event.tags());
    }

    @Override
    public StoredEvent next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        StoredEvent event = next;
        next = null;
        return event;
    }

    @Override
    public void close() {
        if (commits != null) {
            commits.close();
        }
        if (session != null) {
            session.close();
        }
    }
}
