package org.rapporteur.eventlog.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A {@link WriterProgram} that runs, and what it has said so far. */
final class Writer implements AutoCloseable {

    private final Process process;
    private final Thread listening;
    private final Map<Long, Operation> appends = new ConcurrentSkipListMap<>();
    private final ConcurrentLinkedQueue<Reading> readings = new ConcurrentLinkedQueue<>();
    private final Map<Integer, AtomicInteger> acknowledged = new ConcurrentHashMap<>();
    private final int threads;

    Writer(String connectionString, String database, String name, int threads, long seed, Workload workload) {
        this.threads = threads;
        this.process = Program.start(WriterProgram.class, connectionString, database, name, String.valueOf(threads),
                String.valueOf(seed), workload.name());
        this.listening = Thread.ofVirtual().start(this::listen);
    }

    private void listen() {
        try (BufferedReader said = process.inputReader()) {
            said.lines().filter(Line::isWhole).map(Line::parse).forEach(this::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Line line) {
        if (line.reading() != null) {
            readings.add(line.reading());
        } else if (line.sent() != null) {
            appends.put(line.number(),
                    Operation.sent(line.process(), line.thread(), line.sent(), line.when()));
        } else {
            appends.computeIfPresent(line.number(), (number, sent) -> sent.heard(line.when(), line.outcome()));
            acknowledged.computeIfAbsent(line.thread(), thread -> new AtomicInteger())
                    .addAndGet(line.ok() == null ? 0 : 1);
        }
    }

    /** By the thread that got the fewest. */
    int leastAcknowledged() {
        return acknowledged.size() < threads
                ? 0
                : acknowledged.values().stream().mapToInt(AtomicInteger::get).min().orElse(0);
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** Lets it finish what it does. */
    void stop() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (Program.await(process) != 0) {
            throw new IllegalStateException("The writer ended with " + process.exitValue() + ".");
        }
        joinListening();
    }

    void kill() {
        Program.kill(process);
        joinListening();
    }

    private void joinListening() {
        try {
            listening.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    History history() {
        return new History(new ArrayList<>(appends.values()), List.copyOf(readings));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
