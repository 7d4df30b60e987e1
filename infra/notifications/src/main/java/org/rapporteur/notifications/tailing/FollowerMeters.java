package org.rapporteur.notifications.tailing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.rapporteur.eventlog.EventLog;
import org.springframework.stereotype.Component;

/** How far the mails are behind the log. */
@Component
class FollowerMeters implements MeterBinder {
    private final EventLog log;
    private final TailPosition position;

    FollowerMeters(EventLog log, TailPosition position) {
        this.log = log;
        this.position = position;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("rapporteur.mail.follower.position", position, TailPosition::position)
                .description("The position up to which facts were made into mails").register(registry);
        Gauge.builder("rapporteur.mail.follower.lag.positions", this, FollowerMeters::lag)
                .description("By how many facts the mails are behind the log").register(registry);
    }

    /** why the position first: the log may grow between the two, and nobody is ahead of it. */
    private double lag() {
        long reached = position.position();
        return log.head() - reached;
    }
}
