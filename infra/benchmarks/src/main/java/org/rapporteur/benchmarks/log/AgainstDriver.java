package org.rapporteur.benchmarks.log;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.benchmarks.load.Spread;
import org.rapporteur.benchmarks.load.Told;
import org.rapporteur.eventlog.Appended;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.EventLogSettings;
import org.rapporteur.eventlog.MongoEventLog;

/**
 * The log against the bare driver: what was just appended is written again, the same documents in the same batches, into
 * a collection with the same indexes.
 */
public final class AgainstDriver {
    private static final int TURNS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(3);

    private final EventLog log;
    private final RawLog raw;
    private final BatchSizes batches;
    private final Duration length;

    private AgainstDriver(EventLog log, RawLog raw, BatchSizes batches, Duration length) {
        this.log = log;
        this.raw = raw;
        this.batches = batches;
        this.length = length;
    }

    /** Arguments: the store's connection string, and how many seconds each load lasts. */
    public static void main(String[] arguments) throws Exception {
        BatchSizes batches = new BatchSizes();
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(arguments[0])).addCommandListener(batches).build();
        try (MongoClient client = MongoClients.create(settings);
                EventLog log = MongoEventLog.open(client, EventLogSettings.of(OurLog.DATABASE),
                        new SimpleMeterRegistry())) {
            new AgainstDriver(log, new RawLog(client), batches, Duration.ofSeconds(Long.parseLong(arguments[1])))
                    .measure();
        }
    }

    private void measure() throws Exception {
        Appends.each(log, "warm", 128, WARM_UP, new Spread());
        raw.repeat(0, batches.since(0), new Spread());
        one();
        many();
        contended();
    }

    /** One append, then the same document by the driver, in turns: whatever else the machine does, it does to both. */
    private void one() {
        Spread ours = new Spread();
        Spread theirs = new Spread();
        Appends.Line line = new Appends.Line(log, "one", log.head());
        long end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            Appended appended = line.append();
            ours.add(System.nanoTime() - start);
            raw.repeat(appended.commit(), List.of(1), theirs);
        }
        Told.figure("one.p50", ours.quantile(0.5));
        Told.figure("one.raw.p50", theirs.quantile(0.5));
        Told.figure("one.p99", ours.quantile(0.99));
        Told.figure("one.max", ours.quantile(1));
        Told.figure("one.raw.p99", theirs.quantile(0.99));
        Told.figure("one.raw.max", theirs.quantile(1));
    }

    /** In short turns, too. */
    private void many() throws Exception {
        double ours = 0;
        double theirs = 0;
        List<Integer> all = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            int firstBatch = batches.count();
            long firstCommit = log.commitAt(log.head());
            ours += Appends.each(log, "many" + turn, 128, length.dividedBy(TURNS), new Spread());
            List<Integer> sizes = batches.since(firstBatch);
            theirs += raw.repeat(firstCommit, sizes, new Spread());
            all.addAll(sizes);
        }
        Told.figure("many.rate", ours / TURNS);
        Told.figure("many.batch", all.stream().mapToInt(Integer::intValue).average().orElseThrow());
        Told.figure("many.raw.rate", theirs / TURNS);
    }

    private void contended() throws Exception {
        double alone = Appends.onOne(log, "alone", 1, length.dividedBy(2), new Spread());
        Spread waits = new Spread();
        double together = Appends.onOne(log, "contended", 128, length, waits);
        alone += Appends.onOne(log, "alone again", 1, length.dividedBy(2), new Spread());
        Told.figure("contended.alone.rate", alone / 2);
        Told.figure("contended.rate", together);
        Told.figure("contended.p50", waits.quantile(0.5));
        Told.figure("contended.p99", waits.quantile(0.99));
        Told.figure("contended.max", waits.quantile(1));
        Told.figure("contended.fair", 128 / together * 1000);
    }
}
