package org.rapporteur.query.transparency.publishing;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when the log may not be signed any more: somebody has to look. */
@Component("transparency")
class TransparencyHealth implements HealthIndicator {
    private final Publisher publisher;

    TransparencyHealth(Publisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public Health health() {
        return publisher.refusal().map(why -> Health.down().withDetail("refusesToSign", why).build())
                .orElseGet(() -> Health.up().withDetail("signed",
                        publisher.published().map(now -> now.checkpoint().size()).orElse(0L)).build());
    }
}
