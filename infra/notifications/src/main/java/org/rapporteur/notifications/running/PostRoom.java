package org.rapporteur.notifications.running;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.notifications.outbox.Outbox;
import org.rapporteur.notifications.sending.Sender;
import org.rapporteur.notifications.settings.MailSettings;
import org.rapporteur.notifications.tailing.DeadlineWatch;
import org.rapporteur.notifications.tailing.MandateWatch;
import org.rapporteur.notifications.tailing.Tail;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Reads the log and sends what is due, each in a thread of its own: a slow server holds nothing else up. */
@Component
final class PostRoom implements SmartLifecycle {
    private static final Duration BETWEEN_READS = Duration.ofMillis(250);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
    private static final Duration BETWEEN_SENDS = Duration.ofSeconds(1);

    private final Tail tail;
    private final DeadlineWatch deadlines;
    private final MandateWatch mandates;
    private final Sender sender;
    private final Outbox outbox;
    private final MailSettings settings;
    private List<Loop> loops = List.of();

    PostRoom(Tail tail, DeadlineWatch deadlines, MandateWatch mandates, Sender sender, Outbox outbox,
            MailSettings settings) {
        this.tail = tail;
        this.deadlines = deadlines;
        this.mandates = mandates;
        this.sender = sender;
        this.outbox = outbox;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        outbox.takeBack();
        List<Loop> started = new ArrayList<>();
        started.add(Loop.start("mail-reading", BETWEEN_READS, tail::turn));
        started.add(Loop.start("mail-deadlines", BETWEEN_LOOKS, deadlines::turn));
        started.add(Loop.start("mail-mandates", BETWEEN_LOOKS, mandates::turn));
        if (settings.sends()) {
            started.add(Loop.start("mail-sending", BETWEEN_SENDS, () -> !tail.isLearning() && sender.turn()));
        }
        loops = started;
    }

    @Override
    public synchronized void stop() {
        loops.forEach(Loop::close);
        loops = List.of();
    }

    @Override
    public synchronized boolean isRunning() {
        return !loops.isEmpty();
    }
}
