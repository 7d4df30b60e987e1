package org.rapporteur.eventlog.faults;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.rapporteur.eventlog.Envelope;
import org.rapporteur.eventlog.StoredCommit;
import org.rapporteur.eventlog.faults.Finding.Kind;

/** Numbers and positions without gaps, each commit chained to the one before it, nothing twice. */
final class ChainRules {

    private final Checker.Findings findings;
    private final Set<String> commitIds = new HashSet<>();
    private final Set<String> eventIds = new HashSet<>();
    private long number;
    private long position;
    private Envelope previous;

    ChainRules(Checker.Findings findings) {
        this.findings = findings;
    }

    void check(List<StoredCommit> log) {
        log.forEach(this::check);
    }

    private void check(StoredCommit commit) {
        Envelope envelope = commit.envelope();
        checkDensity(envelope);
        checkChain(envelope);
        checkOnce(envelope);
        checkPayloads(commit);
        number = envelope.commit() + 1;
        position = envelope.firstPosition() + envelope.events().size();
        previous = envelope;
    }

    private void checkDensity(Envelope envelope) {
        if (envelope.commit() != number || envelope.firstPosition() != position) {
            findings.found(Kind.DENSITY, "commit %d at %d where %d at %d is expected".formatted(envelope.commit(),
                    envelope.firstPosition(), number, position));
        }
    }

    private void checkChain(Envelope envelope) {
        String expected = previous == null ? "0".repeat(64) : Hash.of(previous.bytes());
        if (!envelope.previous().equals(expected)) {
            findings.found(Kind.CHAIN, "commit %d holds another hash".formatted(envelope.commit()));
        }
        if (previous != null && envelope.time().isBefore(previous.time())) {
            findings.found(Kind.CHAIN, "commit %d is earlier than the one before it".formatted(envelope.commit()));
        }
    }

    private void checkOnce(Envelope envelope) {
        if (!commitIds.add(envelope.commitId())) {
            findings.found(Kind.TWICE, "commit " + envelope.commitId());
        }
        envelope.events().stream().filter(event -> !eventIds.add(event.id()))
                .forEach(event -> findings.found(Kind.TWICE, "event " + event.id()));
    }

    private void checkPayloads(StoredCommit commit) {
        List<String> stored = commit.payloads().stream().map(Hash::of).toList();
        if (!commit.envelope().events().stream().map(event -> event.payloadHash()).toList().equals(stored)) {
            findings.found(Kind.ALTERED, "payloads of commit %d".formatted(commit.envelope().commit()));
        }
    }
}
