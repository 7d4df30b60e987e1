package org.rapporteur.notifications.tailing;

import java.time.Clock;
import java.time.Instant;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.notifications.directory.Directory;
import org.rapporteur.notifications.outbox.Post;
import org.rapporteur.notifications.writing.CallMails;
import org.springframework.stereotype.Component;

/**
 * Looks from time to time which calls open, and which deadlines come near.
 *
 * <p>Every process may look, and as often as it likes: the same deadline makes the same mails. But none looks while the
 * log has more to tell: a delegation that has answered meanwhile must not be reminded.
 */
@Component
public final class DeadlineWatch {
    private final EventLog log;
    private final TailPosition position;
    private final Directory directory;
    private final CallMails mails;
    private final Post post;
    private final Clock clock;

    DeadlineWatch(EventLog log, TailPosition position, Directory directory, CallMails mails, Post post, Clock clock) {
        this.log = log;
        this.position = position;
        this.directory = directory;
        this.mails = mails;
        this.post = post;
        this.clock = clock;
    }

    /** Looks once; never more at once. */
    public boolean turn() {
        if (position.position() >= log.head()) {
            Instant now = clock.instant();
            directory.openCalls().forEach(call -> {
                mails.opening(call, now).forEach(post::put);
                mails.near(call, now).forEach(post::put);
            });
        }
        return false;
    }
}
