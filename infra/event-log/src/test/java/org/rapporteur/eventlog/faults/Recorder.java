package org.rapporteur.eventlog.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.rapporteur.eventlog.Append;
import org.rapporteur.eventlog.AppendConflict;
import org.rapporteur.eventlog.AppendRefused;
import org.rapporteur.eventlog.AppendUndecided;
import org.rapporteur.eventlog.Appended;
import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.EventLog;

/** Writes down what the threads of this process ask of a log and hear from it. */
final class Recorder {

    private final String process;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<Long, Operation> appends = new ConcurrentSkipListMap<>();
    private final ConcurrentLinkedQueue<Reading> readings = new ConcurrentLinkedQueue<>();

    private final Consumer<Line> out;

    Recorder(String process) {
        this(process, line -> {});
    }

    /** @param out hears of each append before it is sent, and of each outcome and each read after it */
    Recorder(String process, Consumer<Line> out) {
        this.process = process;
        this.out = out;
    }

    /** Completes with the outcome, whatever it is. */
    CompletableFuture<Outcome> append(EventLog log, int thread, Append request) {
        long number = numbers.incrementAndGet();
        Operation sent = Operation.sent(process, thread, request, System.nanoTime());
        appends.put(number, sent);
        out.accept(Line.sent(number, sent));
        return log.append(request).handle(Recorder::outcome).thenApply(outcome -> {
            Operation heard = sent.heard(System.nanoTime(), outcome);
            appends.put(number, heard);
            out.accept(Line.heard(number, heard));
            return outcome;
        });
    }

    static Outcome outcome(Appended appended, Throwable problem) {
        return switch (problem) {
            case null -> new Outcome.Ok(appended);
            case AppendConflict conflict -> new Outcome.Failed(conflict.position());
            case CompletionException wrapped -> outcome(appended, wrapped.getCause());
            case AppendRefused refused -> new Outcome.Refused();
            case AppendUndecided undecided -> Outcome.UNKNOWN;
            default -> new Outcome.Broken(problem.toString());
        };
    }

    Reading read(EventLog log, Criteria criteria, long from) {
        Reading reading = Reading.of(log, criteria, from);
        readings.add(reading);
        out.accept(Line.read(reading));
        return reading;
    }

    History history() {
        return new History(new ArrayList<>(appends.values()), List.copyOf(readings));
    }
}
