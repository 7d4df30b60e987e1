package org.rapporteur.notifications.tailing;

import java.util.OptionalLong;
import java.util.function.Consumer;
import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.EventCursor;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.notifications.directory.DirectoryFold;
import org.rapporteur.notifications.directory.DirectoryPosition;
import org.rapporteur.notifications.directory.Ended;
import org.rapporteur.notifications.facts.Fact;
import org.rapporteur.notifications.outbox.Links;
import org.rapporteur.notifications.outbox.Post;
import org.rapporteur.notifications.writing.Mails;
import org.rapporteur.shared.practices.PracticeEvent.PublicCommentTakenBack;
import org.springframework.stereotype.Component;

/**
 * Reads the log fact by fact: the mails that it makes, then what is remembered of it, then the positions.
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
    private final DirectoryPosition knows;
    private final Links links;

    Tail(EventLog log, TailPosition position, Mails mails, Post post, DirectoryFold directory,
            DirectoryPosition knows, Links links) {
        this.log = log;
        this.position = position;
        this.mails = mails;
        this.post = post;
        this.directory = directory;
        this.knows = knows;
        this.links = links;
    }

    /** Reads on; whether there may be more at once. */
    public boolean turn() {
        OptionalLong from = position.claim();
        return from.isPresent() && turn(from.getAsLong());
    }

    /** Whether a new version of the directory still knows less than was read: it names addresses of then. */
    public boolean isLearning() {
        return position.isAheadOfTheDirectory();
    }

    private boolean turn(long from) {
        long known = knows.position();
        return known < from ? learn(known, from) : readOn(from);
    }

    /** Tells a new version of the directory what was read before it: the mails of it were made then. */
    private boolean learn(long known, long end) {
        knows.reached(read(known, end, directory::evolve));
        return true;
    }

    private boolean readOn(long from) {
        long reached = read(from, Long.MAX_VALUE, this::take);
        if (reached == from) {
            return false;
        }
        knows.reached(reached);
        return position.reached(from, reached);
    }

    private long read(long from, long end, Consumer<Fact> taker) {
        long reached = from;
        try (EventCursor facts = log.read(Criteria.any(), from)) {
            while (reached < Math.min(end, from + BATCH) && facts.hasNext()) {
                Fact fact = Fact.of(facts.next());
                taker.accept(fact);
                reached = fact.position() + 1;
            }
        }
        return reached;
    }

    /** why first the mails: what a fact changes in the directory must not hide from whom it concerns. */
    private void take(Fact fact) {
        mails.about(fact).forEach(post::put);
        directory.evolve(fact);
        Ended.by(fact.event()).ifPresent(links::forget);
        if (fact.event() instanceof PublicCommentTakenBack gone) {
            post.takenBack(gone.comment());
        }
    }
}
