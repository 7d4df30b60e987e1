package org.rapporteur.query.telling.rebuilding;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.rapporteur.query.telling.processing.LiveView;
import org.rapporteur.query.telling.processing.LiveViews;
import org.springframework.stereotype.Component;

/** How rebuilds come on, for those who run the platform. */
@Component
class RebuildMetrics implements MeterBinder {
    /** Longer than one scrape takes. */
    private static final Duration KEPT = Duration.ofSeconds(2);

    private record Look(Instant at, List<Standing> standings) {}

    private final LiveViews views;
    private final Rebuilds rebuilds;
    private final Clock clock;
    private Look last = new Look(Instant.EPOCH, List.of());

    RebuildMetrics(LiveViews views, Rebuilds rebuilds, Clock clock) {
        this.views = views;
        this.rebuilds = rebuilds;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge("rapporteur.rebuild.running", "1 while a new edition of the view is being made",
                one -> one.isBuilding() ? 1 : 0, registry);
        gauge("rapporteur.rebuild.position", "The position that the new edition reflects; 0 where none is being made",
                one -> one.isBuilding() ? one.made() : 0, registry);
        gauge("rapporteur.rebuild.failed", "1 while the making of the new edition stands still on an error",
                one -> one.trouble() == null ? 0 : 1, registry);
    }

    private void gauge(String name, String description, ToDoubleFunction<Standing> value, MeterRegistry registry) {
        for (LiveView<?> live : views.all()) {
            Gauge.builder(name, () -> value.applyAsDouble(of(live.name()))).description(description)
                    .tag("view", live.name()).register(registry);
        }
    }

    private Standing of(String view) {
        return look().stream().filter(one -> one.view().name().equals(view)).findFirst().orElseThrow();
    }

    /** why kept: every gauge of every view asks. */
    private synchronized List<Standing> look() {
        Instant now = clock.instant();
        if (last.standings().isEmpty() || now.isAfter(last.at().plus(KEPT))) {
            last = new Look(now, rebuilds.standings());
        }
        return last.standings();
    }
}
