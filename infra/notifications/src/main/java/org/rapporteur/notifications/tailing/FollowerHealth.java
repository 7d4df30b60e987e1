package org.rapporteur.notifications.tailing;

import org.rapporteur.eventlog.EventLog;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when the log or this service's place in it cannot be read. A mail server that is away makes nobody unwell. */
@Component("log")
class FollowerHealth implements HealthIndicator {
    private final EventLog log;
    private final TailPosition position;

    FollowerHealth(EventLog log, TailPosition position) {
        this.log = log;
        this.position = position;
    }

    @Override
    public Health health() {
        try {
            return Health.up().withDetail("head", log.head()).withDetail("position", position.position()).build();
        } catch (RuntimeException e) {
            return Health.down(e).build();
        }
    }
}
