package org.rapporteur.command.running;

import org.rapporteur.eventlog.EventLog;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Healthy means: the head of the log can be read, and what is decided can be appended. */
@Component("log")
class LogHealth implements HealthIndicator {
    private final EventLog log;

    LogHealth(EventLog log) {
        this.log = log;
    }

    @Override
    public Health health() {
        try {
            return log.damage().map(Health::down).orElseGet(Health::up).withDetail("position", log.head()).build();
        } catch (RuntimeException e) {
            return Health.down(e).build();
        }
    }
}
