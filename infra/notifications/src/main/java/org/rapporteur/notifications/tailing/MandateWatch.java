package org.rapporteur.notifications.tailing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.notifications.directory.Directory;
import org.rapporteur.notifications.directory.Standing;
import org.rapporteur.notifications.outbox.Post;
import org.rapporteur.notifications.writing.EndingReminders;
import org.rapporteur.notifications.writing.MandateReminders;
import org.rapporteur.notifications.writing.ReviewReminders;
import org.rapporteur.shared.mandates.MandateDates;
import org.springframework.stereotype.Component;

/** Looks from time to time what of mandates is due, as {@link DeadlineWatch} does for calls. */
@Component
public final class MandateWatch {
    private final EventLog log;
    private final TailPosition position;
    private final Directory directory;
    private final MandateReminders reminders;
    private final ReviewReminders reviews;
    private final EndingReminders endings;
    private final Post post;
    private final Clock clock;

    MandateWatch(EventLog log, TailPosition position, Directory directory, MandateReminders reminders,
            ReviewReminders reviews, EndingReminders endings, Post post, Clock clock) {
        this.log = log;
        this.position = position;
        this.directory = directory;
        this.reminders = reminders;
        this.reviews = reviews;
        this.endings = endings;
        this.post = post;
        this.clock = clock;
    }

    /** Looks once; never more at once, and not while the log has more to tell. */
    public boolean turn() {
        if (position.position() >= log.head()) {
            Instant now = clock.instant();
            Standing standing = directory.standing(LocalDate.ofInstant(now, MandateDates.ZONE));
            Stream.of(standing.openActivities().flatMap(one -> reminders.near(one, standing, now)),
                    standing.renewableMandates().flatMap(one -> endings.ending(one, standing, now)),
                    standing.openMandates().flatMap(one -> reviews.toOpen(one, standing, now)),
                    standing.openReviews().flatMap(one -> reviews.waiting(one, standing, now)))
                    .flatMap(mails -> mails).forEach(post::put);
        }
        return false;
    }
}
