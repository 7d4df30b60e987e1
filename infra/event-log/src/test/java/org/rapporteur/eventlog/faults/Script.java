package org.rapporteur.eventlog.faults;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.rapporteur.eventlog.Append;
import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.Envelope;
import org.rapporteur.eventlog.EventHeader;
import org.rapporteur.eventlog.NewEvent;
import org.rapporteur.eventlog.StoredCommit;

/** Makes up a history and the log that came of it, step by step: sound, as long as nobody damages it. */
final class Script {

    private static final Instant START = Instant.parse("2017-03-01T09:00:00Z");

    final List<StoredCommit> log = new ArrayList<>();
    final List<Operation> appends = new ArrayList<>();
    final List<Reading> readings = new ArrayList<>();
    private long now;

    /** Sent, stored, acknowledged. */
    Operation ok(Append request) {
        Operation sent = sent(request);
        StoredCommit commit = store(request);
        return hear(sent, new Outcome.Ok(commit.asAppended(false)));
    }

    Operation failed(Append request, long position) {
        return hear(sent(request), new Outcome.Failed(position));
    }

    Operation sent(Append request) {
        Operation sent = Operation.sent("script", 1, request, ++now);
        appends.add(sent);
        return sent;
    }

    Operation hear(Operation sent, Outcome outcome) {
        Operation heard = sent.heard(++now, outcome);
        appends.set(appends.indexOf(sent), heard);
        return heard;
    }

    Reading read(Criteria criteria, long from, long upTo, Long... positions) {
        Reading reading = new Reading(criteria, from, upTo, List.of(positions), ++now, ++now);
        readings.add(reading);
        return reading;
    }

    StoredCommit store(Append request) {
        Envelope last = log.isEmpty() ? null : log.getLast().envelope();
        long position = last == null ? 0 : last.nextPosition();
        StoredCommit commit = new StoredCommit(
                new Envelope(log.size(), position, last == null ? "0".repeat(64) : last.hash(), request.commitId(),
                        START.plusMillis(log.size()), request.writer(), request.condition(), headers(request, position),
                        ("envelope " + log.size()).getBytes(StandardCharsets.UTF_8)),
                request.events().stream().map(NewEvent::payload).toList());
        log.add(commit);
        return commit;
    }

    private static List<EventHeader> headers(Append request, long first) {
        List<EventHeader> headers = new ArrayList<>();
        for (NewEvent event : request.events()) {
            headers.add(new EventHeader(first + headers.size(), event.id(), event.type(), event.version(), event.tags(),
                    event.metadata(), START, Hash.of(event.payload())));
        }
        return headers;
    }

    void change(int commit, UnaryOperator<Envelope> how) {
        log.set(commit, new StoredCommit(how.apply(log.get(commit).envelope()), log.get(commit).payloads()));
    }

    List<Finding> findings() {
        return Checker.check(new History(appends, readings), log);
    }
}
