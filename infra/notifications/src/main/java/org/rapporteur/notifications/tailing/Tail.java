package org.rapporteur.notifications.tailing;

import java.util.OptionalLong;
import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.EventCursor;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.notifications.directory.DirectoryFold;
import org.rapporteur.notifications.facts.Fact;
import org.rapporteur.notifications.outbox.Post;
import org.rapporteur.notifications.writing.Mails;
import org.springframework.stereotype.Component;

/**
 * Reads the log fact by fact: the mails that it makes, then what is remembered of it, then the position.
 *
 * <p>A crash in between repeats a fact; its mails are there already, and the directory knows that it knows it.
 */
@Component
public final class Tail {
    private static final int BATCH = 200;

    private final EventLog log;
    private final TailPosition position;
    private final Mails mails;
    private final Post post;
    private final DirectoryFold directory;

    Tail(EventLog log, TailPosition position, Mails mails, Post post, DirectoryFold directory) {
        this.log = log;
        this.position = position;
        this.mails = mails;
        this.post = post;
        this.directory = directory;
    }

    /** Reads on; whether there may be more at once. */
    public boolean turn() {
        OptionalLong from = position.claim();
        return from.isPresent() && readOn(from.getAsLong());
    }

    private boolean readOn(long from) {
        long reached = from;
        try (EventCursor facts = log.read(Criteria.any(), from)) {
            while (facts.hasNext() && reached < from + BATCH) {
                Fact fact = Fact.of(facts.next());
                take(fact);
                reached = fact.position() + 1;
            }
        }
        return reached > from && position.reached(from, reached);
    }

    /** why first the mails: what a fact changes in the directory must not hide from whom it concerns. */
    private void take(Fact fact) {
        mails.about(fact).forEach(post::put);
        directory.evolve(fact);
    }
}
