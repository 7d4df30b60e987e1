package org.rapporteur.query.telling.watching;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.telling.processing.LiveView;
import org.rapporteur.query.telling.processing.LiveViews;
import org.rapporteur.query.telling.processing.RunningEditions;
import org.rapporteur.query.telling.views.Positions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when a view has failed or stopped, or is behind the log and does not come on. */
@Component("views")
class ViewsHealth implements HealthIndicator {
    private final LiveViews views;
    private final Positions positions;
    private final RunningEditions running;
    private final Watch watch;
    private final Clock clock;
    private final Duration stalled;

    ViewsHealth(LiveViews views, Positions positions, RunningEditions running, Watch watch, Clock clock,
            @Value("${rapporteur.query.lag.stalled:30s}") Duration stalled) {
        this.views = views;
        this.positions = positions;
        this.running = running;
        this.watch = watch;
        this.clock = clock;
        this.stalled = stalled;
    }

    @Override
    public Health health() {
        Map<String, Object> details = new LinkedHashMap<>();
        boolean well = true;
        for (LiveView<?> view : views.all()) {
            @Nullable
            String trouble = trouble(view);
            well &= trouble == null;
            details.put(view.name(), trouble == null ? state(view) : trouble);
        }
        return (well ? Health.up() : Health.down()).withDetails(details).build();
    }

    private String state(LiveView<?> view) {
        return "position " + positions.of(view.name()) + ", behind by " + watch.lag(view);
    }

    private @Nullable String trouble(LiveView<?> view) {
        @Nullable
        Throwable failure = view.status().failure();
        if (failure != null) {
            return "failed at position " + positions.of(view.name()) + ": " + failure.getMessage();
        }
        if (!running.isRunning(view.serving())) {
            return "stopped at position " + positions.of(view.name());
        }
        return isStalled(view) ? "stalled, " + state(view) : null;
    }

    /** However little it is behind: the page of whoever acted last waits for it. */
    private boolean isStalled(LiveView<?> view) {
        Duration quiet = Duration.between(view.status().progressAt(), clock.instant());
        return watch.behindFor(view).compareTo(stalled) > 0 && quiet.compareTo(stalled) > 0;
    }
}
