package org.rapporteur.eventlog.faults;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.rapporteur.eventlog.Append;
import org.rapporteur.eventlog.Appended;
import org.rapporteur.eventlog.EventHeader;
import org.rapporteur.eventlog.NewEvent;
import org.rapporteur.eventlog.StoredCommit;
import org.rapporteur.eventlog.faults.Finding.Kind;

/** What was acknowledged is there, what was rejected is not, and what is there was sent. */
final class OutcomeRules {

    private final FinalLog log;
    private final Checker.Findings findings;
    private final Map<String, StoredCommit> stored;

    OutcomeRules(FinalLog log, Checker.Findings findings) {
        this.log = log;
        this.findings = findings;
        this.stored = log.byId();
    }

    void check(History history) {
        history.appends().forEach(this::checkOutcome);
        checkSent(history);
    }

    private void checkOutcome(Operation operation) {
        StoredCommit commit = stored.get(operation.request().commitId());
        switch (operation.outcome()) {
            case Outcome.Ok ok when commit == null -> findings.found(Kind.LOST, operation.name());
            case Outcome.Ok ok -> checkPlace(operation, ok.appended(), commit);
            case Outcome.Failed failed -> checkNotStored(operation, commit);
            case Outcome.Refused refused -> checkNotStored(operation, commit);
            case Outcome.Broken broken -> findings.found(Kind.BROKEN,
                    "%s: %s".formatted(operation.name(), broken.problem()));
            case Outcome.Unknown unknown -> {
                // stored or not, both are right
            }
        }
    }

    private void checkNotStored(Operation operation, StoredCommit commit) {
        if (commit != null) {
            findings.found(Kind.STORED_THOUGH_REJECTED, operation.name());
        }
    }

    private void checkPlace(Operation operation, Appended told, StoredCommit commit) {
        if (!commit.asAppended(told.alreadyThere()).equals(told)) {
            findings.found(Kind.MISPLACED, "%s was told %s".formatted(operation.name(), told));
        }
    }

    private void checkSent(History history) {
        Map<String, Append> requests = new HashMap<>();
        history.appends().forEach(append -> requests.put(append.request().commitId(), append.request()));
        log.commits().forEach(commit -> checkSent(commit, requests.get(commit.envelope().commitId())));
    }

    private void checkSent(StoredCommit commit, Append request) {
        if (request == null) {
            findings.found(Kind.UNSENT, commit.envelope().commitId());
        } else if (!commit.envelope().condition().equals(request.condition())
                || !commit.envelope().writer().equals(request.writer()) || !sameEvents(commit, request)) {
            findings.found(Kind.ALTERED, commit.envelope().commitId());
        }
    }

    private static boolean sameEvents(StoredCommit commit, Append request) {
        boolean same = commit.envelope().events().size() == request.events().size()
                && commit.payloads().size() == request.events().size();
        for (int i = 0; same && i < request.events().size(); i++) {
            NewEvent sent = request.events().get(i);
            same = isSame(commit.envelope().events().get(i), sent)
                    && Arrays.equals(commit.payloads().get(i), sent.payload());
        }
        return same;
    }

    private static boolean isSame(EventHeader stored, NewEvent sent) {
        return stored.id().equals(sent.id()) && stored.type().equals(sent.type())
                && stored.version().equals(sent.version()) && stored.tags().equals(sent.tags())
                && stored.metadata().equals(sent.metadata());
    }
}
