package org.rapporteur.eventlog;

import java.util.concurrent.CompletableFuture;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** What the log says about itself to the operators. */
final class LogMetrics {

    private final MeterRegistry registry;
    private final Timer latency;
    private final DistributionSummary batch;
    private final Counter conflicts;
    private final Counter lostRaces;

    LogMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.latency = Timer.builder("eventlog.append").description("From request to verdict").register(registry);
        this.batch = DistributionSummary.builder("eventlog.batch").description("Commits sent at once")
                .baseUnit("commits").register(registry);
        this.conflicts = Counter.builder("eventlog.conflicts").description("Appends whose condition did not hold")
                .register(registry);
        this.lostRaces = Counter.builder("eventlog.races.lost")
                .description("Commits that found their place taken by another process").register(registry);
    }

    CompletableFuture<Appended> timed(CompletableFuture<Appended> verdict) {
        Timer.Sample sample = Timer.start(registry);
        return verdict.whenComplete((done, problem) -> sample.stop(latency));
    }

    void batch(int commits) {
        batch.record(commits);
    }

    void conflict() {
        conflicts.increment();
    }

    void lostRace(int commits) {
        lostRaces.increment(commits);
    }
}
