package org.rapporteur.query.telling.watching;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.rapporteur.query.telling.processing.LiveView;
import org.rapporteur.query.telling.processing.LiveViews;
import org.rapporteur.query.telling.views.Positions;
import org.springframework.stereotype.Component;

/** How far each view is and how far behind, for those who run the platform. */
@Component
class ViewMetrics implements MeterBinder {
    private final LiveViews views;
    private final Positions positions;
    private final Watch watch;

    ViewMetrics(LiveViews views, Positions positions, Watch watch) {
        this.views = views;
        this.positions = positions;
        this.watch = watch;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge("rapporteur.view.position", "The position that the view reflects", view -> positions.of(view.name()),
                registry);
        gauge("rapporteur.view.lag.positions", "By how many facts the view is behind the log", watch::lag, registry);
        gauge("rapporteur.view.lag.seconds", "For how many seconds the view has been behind the log",
                view -> watch.behindFor(view).toMillis() / 1000.0, registry);
        gauge("rapporteur.view.failed", "1 while the view stands still on an error",
                view -> view.status().failure() == null ? 0 : 1, registry);
    }

    private void gauge(String name, String description, ToDoubleFunction<LiveView<?>> value, MeterRegistry registry) {
        views.all().forEach(view -> Gauge.builder(name, view, value::applyAsDouble).description(description)
                .tag("view", view.name()).register(registry));
    }
}
