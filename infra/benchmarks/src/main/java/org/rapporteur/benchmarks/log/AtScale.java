package org.rapporteur.benchmarks.log;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.rapporteur.benchmarks.load.Spread;
import org.rapporteur.benchmarks.load.Told;
import org.rapporteur.eventlog.Append;
import org.rapporteur.eventlog.Appended;
import org.rapporteur.eventlog.Condition;
import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.EventCursor;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.EventLogSettings;
import org.rapporteur.eventlog.Follower;
import org.rapporteur.eventlog.MongoEventLog;
import org.rapporteur.eventlog.ProgressListener;

/**
 * What grows with the log and what does not: sourcing a stream of twenty, following, verifying, and the memory that is in
 * use after a collection, from the first thousands of commits to the last.
 */
public final class AtScale {
    private static final int AT_ONCE = 256;
    private static final int STREAM = 20;
    private static final int SOURCED = 500;
    private static final long PAUSE_NANOS = 200_000;

    private final MongoCollection<Document> documents;
    private final EventLog log;
    private final Follower follower;
    private long followed;

    private AtScale(MongoClient client, EventLog log) {
        this.documents = client.getDatabase(OurLog.DATABASE).getCollection("log");
        this.log = log;
        this.follower = log.follow(Criteria.any(), 0);
    }

    /** Arguments: the store's connection string, and at how many commits to measure, ascending. */
    public static void main(String[] arguments) {
        try (MongoClient client = MongoClients.create(arguments[0]);
                EventLog log = MongoEventLog.open(client, EventLogSettings.of(OurLog.DATABASE),
                        new SimpleMeterRegistry())) {
            AtScale scale = new AtScale(client, log);
            for (int i = 1; i < arguments.length; i++) {
                scale.grow(Long.parseLong(arguments[i]));
            }
            scale.readThrough();
        }
    }

    private void grow(long commits) {
        long start = System.nanoTime();
        long before = log.head();
        while (log.head() < commits) {
            appendSome();
            follow();
        }
        String at = Long.toString(commits);
        Told.figure("appends.rate@" + at, (log.head() - before) / ((System.nanoTime() - start) / 1e9));
        Told.figure("heap@" + at, heapAfterCollection());
        Told.figure("source.p50@" + at, sourced(commits));
    }

    private void appendSome() {
        long head = log.head();
        List<CompletableFuture<Appended>> sent = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            // why: a stream's twenty events lie far apart, as they do in life
            String stream = "s" + ((head + i) / (AT_ONCE * STREAM) * AT_ONCE + i);
            sent.add(log.append(new Append(UUID.randomUUID().toString(), null, "benchmark",
                    new Condition(head, Criteria.tagged(Appends.tag(stream))), List.of(Appends.event(stream, i)))));
        }
        sent.forEach(CompletableFuture::join);
    }

    private void follow() {
        while (followed < log.head()) {
            followed += next(follower);
        }
    }

    private double sourced(long commits) {
        Random random = new Random(7);
        Spread waits = new Spread();
        long streams = commits / (AT_ONCE * STREAM) * AT_ONCE;
        for (int i = 0; i < SOURCED; i++) {
            String stream = "s" + random.nextLong(streams);
            long start = System.nanoTime();
            int found = source(stream);
            waits.add(System.nanoTime() - start);
            if (found != STREAM) {
                throw new IllegalStateException(stream + " has " + found + " events.");
            }
        }
        return waits.quantile(0.5);
    }

    private int source(String stream) {
        int found = 0;
        try (EventCursor events = log.read(Criteria.tagged(Appends.tag(stream)), 0)) {
            while (events.hasNext()) {
                events.next();
                found++;
            }
        }
        return found;
    }

    private void readThrough() {
        scan();
        Told.figure("scan.rate", perSecond(this::scan));
        Told.figure("follow.rate", perSecond(this::followAll));
        Told.figure("verify.rate", perSecond(() -> {
            if (!log.verify(ProgressListener.SILENT).findings().isEmpty()) {
                throw new IllegalStateException("The log is not sound.");
            }
        }));
        Told.figure("heap@end", heapAfterCollection());
    }

    private double perSecond(Runnable reading) {
        long start = System.nanoTime();
        reading.run();
        return log.head() / ((System.nanoTime() - start) / 1e9);
    }

    private void scan() {
        long bytes = 0;
        for (Document document : documents.find().sort(Sorts.ascending("_id"))) {
            bytes += document.size();
        }
        if (bytes == 0) {
            throw new IllegalStateException("Nothing was read.");
        }
    }

    private void followAll() {
        long head = log.head();
        try (Follower again = log.follow(Criteria.any(), 0)) {
            long read = 0;
            while (read < head) {
                read += next(again);
            }
        }
    }

    private static int next(Follower from) {
        if (from.next().isPresent()) {
            return 1;
        }
        LockSupport.parkNanos(PAUSE_NANOS);
        return 0;
    }

    private static double heapAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1048576.0;
    }
}
