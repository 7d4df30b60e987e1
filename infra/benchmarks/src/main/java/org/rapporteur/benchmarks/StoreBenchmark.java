package org.rapporteur.benchmarks;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.rapporteur.embeddedmongo.EmbeddedMongo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures what the README of the embedded store promises: it writes commits as an event log does, reads a stream of 20, the
 * tail and the head at 1,000 and at 100,000 of them, and opens the store again.
 */
public final class StoreBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(StoreBenchmark.class);
    private static final String FILE = "store.mv.db";
    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int STREAM = 20;
    private static final int ROUNDS = 3_000;

    private final MongoCollection<Document> commits;

    private StoreBenchmark(MongoClient client) {
        commits = client.getDatabase("benchmark").getCollection("commits");
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("rapporteur-store-benchmark");
        try {
            measure(folder);
            restart(folder);
        } finally {
            Folders.delete(folder);
        }
    }

    private static void restart(Path folder) throws IOException {
        long start = System.nanoTime();
        try (EmbeddedMongo mongo = EmbeddedMongo.start(folder);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            new StoreBenchmark(client).head();
            say("restart with %d MB until the first answer: %.2f s", size(folder), (System.nanoTime() - start) / 1e9);
        }
    }

    private static void measure(Path folder) throws Exception {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(folder);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            StoreBenchmark benchmark = new StoreBenchmark(client);
            benchmark.commits.createIndex(ascending("tags"));
            benchmark.commits.createIndex(ascending("types"));
            benchmark.append(0, FEW, 1);
            benchmark.read(FEW);
            List<Double> few = benchmark.read(FEW);
            long start = System.nanoTime();
            benchmark.append(FEW, MANY, 64);
            say("bulk: %.0f commits per second; file %d MB", (MANY - FEW) / ((System.nanoTime() - start) / 1e9),
                    size(folder));
            List<Double> many = benchmark.read(MANY);
            for (int i = 0; i < few.size(); i++) {
                say("%s: %.3f ms at %d, %.3f ms at %d, ratio %.2f", List.of("stream", "tail", "head").get(i),
                        few.get(i),
                        FEW, many.get(i), MANY, many.get(i) / few.get(i));
            }
            for (int writers : new int[]{1, 16, 64}) {
                benchmark.write(writers);
            }
            say("file %d MB", size(folder));
        }
    }

    private void append(int from, int to, int batch) {
        for (int first = from; first < to; first += batch) {
            commits.insertMany(
                    IntStream.range(first, Math.min(to, first + batch)).mapToObj(StoreBenchmark::commit).toList());
        }
    }

    private static Document commit(int number) {
        int stream = number / FEW * (FEW / STREAM) + number % (FEW / STREAM);
        return new Document("_id", (long) number).append("position", (long) number)
                .append("tags", List.of("practice:" + stream, "group:" + stream % 7))
                .append("types", List.of("type:" + number % 9))
                .append("envelope", new Binary(new byte[600])).append("payloads", List.of(new Binary(new byte[400])));
    }

    /** The newest stream, the last commits and the last of all, of so many. */
    private List<Double> read(int size) {
        String newest = "practice:" + (size / FEW * (FEW / STREAM) - 1);
        return List.of(perRound(() -> stream(newest)), perRound(() -> tail(size - STREAM - 1L)), perRound(this::head));
    }

    private void stream(String tag) {
        commits.find(eq("tags", tag)).sort(ascending("_id")).into(new ArrayList<>());
    }

    private void tail(long after) {
        commits.find(gt("_id", after)).sort(ascending("_id")).limit(STREAM).into(new ArrayList<>());
    }

    private void head() {
        commits.find().sort(descending("_id")).limit(1).first();
    }

    private static double perRound(Runnable query) {
        for (int i = 0; i < ROUNDS; i++) {
            query.run();
        }
        long start = System.nanoTime();
        for (int i = 0; i < ROUNDS; i++) {
            query.run();
        }
        return (System.nanoTime() - start) / 1e6 / ROUNDS;
    }

    private void write(int writers) throws InterruptedException {
        AtomicInteger next = new AtomicInteger(commitsSoFar());
        int total = 400 * writers;
        int last = next.get() + total;
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            for (int i = 0; i < writers; i++) {
                threads.execute(() -> {
                    for (int number = next.getAndIncrement(); number < last; number = next.getAndIncrement()) {
                        commits.insertOne(commit(number));
                    }
                });
            }
        }
        say("%d writers: %.0f acknowledged writes per second", writers, total / ((System.nanoTime() - start) / 1e9));
    }

    private int commitsSoFar() {
        Document head = commits.find().sort(descending("_id")).limit(1).first();
        return head == null ? 0 : head.getLong("_id").intValue() + 1;
    }

    private static long size(Path folder) throws IOException {
        return Files.size(folder.resolve(FILE)) >> 20;
    }

    private static void say(String figures, Object... values) {
        LOG.info("{}", String.format(Locale.ROOT, figures, values));
    }
}
