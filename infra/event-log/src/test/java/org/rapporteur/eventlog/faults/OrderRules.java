package org.rapporteur.eventlog.faults;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rapporteur.eventlog.StoredCommit;
import org.rapporteur.eventlog.faults.Finding.Kind;

/** The order of the log is one that the clock on the wall allows, and reads see it. */
final class OrderRules {

    private final FinalLog log;
    private final Checker.Findings findings;
    private final Map<String, Long> called = new HashMap<>();
    private final Map<String, Long> returned = new HashMap<>();

    OrderRules(FinalLog log, Checker.Findings findings) {
        this.log = log;
        this.findings = findings;
    }

    void check(History history) {
        history.appends().forEach(this::note);
        checkRealTime();
        history.readings().forEach(this::checkReading);
        checkReadsNeverGoBack(history.readings());
    }

    private void note(Operation operation) {
        called.merge(operation.request().commitId(), operation.called(), Math::min);
        if (operation.outcome() instanceof Outcome.Ok) {
            returned.merge(operation.request().commitId(), operation.returned(), Math::min);
        }
    }

    private void checkRealTime() {
        long latestCall = Long.MIN_VALUE;
        for (StoredCommit commit : log.commits()) {
            String id = commit.envelope().commitId();
            if (returned.getOrDefault(id, Operation.NEVER) < latestCall) {
                findings.found(Kind.REAL_TIME, "commit " + id + " lies behind one that was called after its answer");
            }
            latestCall = Math.max(latestCall, called.getOrDefault(id, Long.MIN_VALUE));
        }
    }

    private void checkReading(Reading reading) {
        if (!log.matches(reading.criteria(), reading.from(), reading.upTo()).equals(reading.positions())) {
            findings.found(Kind.WRONG_READ, reading.toString());
        }
        log.commits().stream().filter(commit -> wasAcknowledged(commit, reading.called()))
                .filter(commit -> commit.envelope().nextPosition() > reading.upTo())
                .forEach(commit -> findings.found(Kind.STALE_READ, "up to %d, without commit %d"
                        .formatted(reading.upTo(), commit.envelope().commit())));
    }

    private boolean wasAcknowledged(StoredCommit commit, long before) {
        return returned.getOrDefault(commit.envelope().commitId(), Operation.NEVER) < before;
    }

    private void checkReadsNeverGoBack(List<Reading> readings) {
        List<Reading> byReturn = readings.stream().sorted(Comparator.comparingLong(Reading::returned)).toList();
        List<Reading> byCall = readings.stream().sorted(Comparator.comparingLong(Reading::called)).toList();
        long seen = 0;
        int next = 0;
        for (Reading reading : byCall) {
            while (byReturn.get(next).returned() < reading.called()) {
                seen = Math.max(seen, byReturn.get(next++).upTo());
            }
            if (reading.upTo() < seen) {
                findings.found(Kind.STALE_READ, "up to %d after %d was seen".formatted(reading.upTo(), seen));
            }
        }
    }
}
