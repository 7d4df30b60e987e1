package org.rapporteur.benchmarks.log;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.rapporteur.benchmarks.load.ClosedLoad;
import org.rapporteur.benchmarks.load.Spread;
import org.rapporteur.benchmarks.load.Submitted;
import org.rapporteur.eventlog.Append;
import org.rapporteur.eventlog.Appended;
import org.rapporteur.eventlog.Condition;
import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.NewEvent;
import org.rapporteur.eventlog.Tag;
import tools.jackson.databind.json.JsonMapper;

/** Writers on a log: each append has one event and the condition that its tag has no newer one. */
final class Appends {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Appends() {
    }

    /** So many writers, each with a tag of its own; the answer is how many appends were acknowledged in a second. */
    static double each(EventLog log, String name, int writers, Duration length, Spread waits) throws Exception {
        AtomicLong names = new AtomicLong();
        long start = log.head();
        ThreadLocal<Line> lines = ThreadLocal
                .withInitial(() -> new Line(log, name + "-" + names.getAndIncrement(), start));
        return ClosedLoad.perSecond(writers, length, () -> timed(waits, () -> lines.get().append()));
    }

    /** So many writers on one tag, who queue for it as the command service has them do. */
    static double onOne(EventLog log, String name, int writers, Duration length, Spread waits) throws Exception {
        Line line = new Line(log, name, log.head());
        ReentrantLock turn = new ReentrantLock(true);
        return ClosedLoad.perSecond(writers, length, () -> timed(waits, () -> {
            turn.lock();
            try {
                line.append();
            } finally {
                turn.unlock();
            }
        }));
    }

    private static void timed(Spread waits, Runnable append) {
        long start = System.nanoTime();
        append.run();
        waits.add(System.nanoTime() - start);
    }

    static NewEvent event(String stream, int sequence) {
        return new NewEvent(UUID.randomUUID().toString(), "benchmarks.Submitted", "1", Set.of(tag(stream)), Map.of(),
                JSON.writeValueAsString(Submitted.of(stream, sequence)).getBytes(StandardCharsets.UTF_8));
    }

    static Tag tag(String stream) {
        return new Tag("practice", stream);
    }

    /** One tag and how far it is known. */
    static final class Line {
        private final EventLog log;
        private final String name;
        private long marker;
        private int count;

        Line(EventLog log, String name, long marker) {
            this.log = log;
            this.name = name;
            this.marker = marker;
        }

        Appended append() {
            Appended appended = log.append(new Append(UUID.randomUUID().toString(), null, "benchmark",
                    new Condition(marker, Criteria.tagged(tag(name))), List.of(event(name, count++))))
                    .join();
            marker = appended.nextPosition();
            return appended;
        }
    }
}
