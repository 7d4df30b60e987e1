package org.rapporteur.eventlog.faults;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.EventLogSettings;
import org.rapporteur.eventlog.MongoEventLog;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/**
 * A process that writes until its input ends, or until it is killed, and says what it does: a line before it sends and
 * a line when it has heard. Arguments: connection string, database, name, threads, seed, workload.
 */
final class WriterProgram {

    private static volatile boolean enough;

    private WriterProgram() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Thread.ofPlatform().daemon().start(WriterProgram::stopWhenTheInputEnds);
        try (MongoClient client = MongoClients.create(arguments[0]);
                EventLog log = MongoEventLog.open(client, settings(arguments), new SimpleMeterRegistry())) {
            Recorder recorder = new Recorder(arguments[2], line -> say(out, line));
            for (Thread thread : start(log, recorder, arguments)) {
                thread.join();
            }
        }
    }

    private static EventLogSettings settings(String[] arguments) {
        return EventLogSettings.of(arguments[1]).with(new SteppingClock(new Random(Long.parseLong(arguments[4]))));
    }

    private static List<Thread> start(EventLog log, Recorder recorder, String[] arguments) {
        Workload workload = Workload.valueOf(arguments[5]);
        return IntStream.range(0, Integer.parseInt(arguments[3])).mapToObj(i -> {
            Random random = new Random(Long.parseLong(arguments[4]) + i);
            Runnable step = workload.step(log, recorder, i, arguments[2] + "-" + i, random);
            return Thread.ofPlatform().start(() -> repeat(step));
        }).toList();
    }

    private static void repeat(Runnable step) {
        while (!enough) {
            step.run();
        }
    }

    private static void say(PrintStream out, Line line) {
        String text = line.text();
        synchronized (out) {
            out.println(text);
        }
    }

    private static void stopWhenTheInputEnds() {
        try {
            while (System.in.read() >= 0) {
                // nothing is ever said to it
            }
        } catch (IOException gone) {
            // the same: nobody is there any more
        }
        enough = true;
    }
}
