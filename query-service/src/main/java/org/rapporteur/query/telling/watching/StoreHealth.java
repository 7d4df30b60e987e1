package org.rapporteur.query.telling.watching;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when the log could not be read for some time: then nobody is answered, however well the views stand. */
@Component("store")
class StoreHealth implements HealthIndicator {
    private final Watch watch;
    private final Duration patience;

    StoreHealth(Watch watch, @Value("${rapporteur.query.lag.blind:10s}") Duration patience) {
        this.watch = watch;
        this.patience = patience;
    }

    @Override
    public Health health() {
        Duration blind = watch.blindFor();
        return blind.compareTo(patience) > 0
                ? Health.down().withDetail("unreadableForSeconds", blind.toSeconds()).build()
                : Health.up().build();
    }
}
