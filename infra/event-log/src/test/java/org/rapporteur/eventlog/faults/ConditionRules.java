package org.rapporteur.eventlog.faults;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

import org.rapporteur.eventlog.Condition;
import org.rapporteur.eventlog.Envelope;
import org.rapporteur.eventlog.faults.Finding.Kind;

/** Every stored condition held, and every rejection had a reason. */
final class ConditionRules {

    private final FinalLog log;
    private final Checker.Findings findings;

    ConditionRules(FinalLog log, Checker.Findings findings) {
        this.log = log;
        this.findings = findings;
    }

    void check(History history) {
        Map<String, Operation> sent = firstCalls(history);
        log.commits().forEach(commit -> {
            checkHeld(commit.envelope(), commit.envelope().condition());
            Operation operation = sent.get(commit.envelope().commitId());
            if (operation != null && !operation.request().condition().equals(commit.envelope().condition())) {
                checkHeld(commit.envelope(), operation.request().condition());
            }
        });
        history.appends().forEach(operation -> checkRejection(operation, sent));
    }

    private static Map<String, Operation> firstCalls(History history) {
        Map<String, Operation> first = new HashMap<>();
        history.appends().forEach(operation -> first.merge(operation.request().commitId(), operation,
                (one, other) -> one.called() <= other.called() ? one : other));
        return first;
    }

    private void checkHeld(Envelope envelope, Condition condition) {
        if (condition.isNone()) {
            return;
        }
        OptionalLong match = log.firstMatch(condition.criteria(), condition.marker(), envelope.firstPosition());
        match.ifPresent(position -> findings.found(Kind.CONDITION,
                "commit %d from %d: position %d matches".formatted(envelope.commit(), condition.marker(), position)));
        if (condition.marker() > envelope.firstPosition()) {
            findings.found(Kind.CONDITION, "commit %d lies before its marker".formatted(envelope.commit()));
        }
    }

    private void checkRejection(Operation operation, Map<String, Operation> sent) {
        if (operation.outcome() instanceof Outcome.Failed failed && !isFounded(operation, failed.position(), sent)) {
            findings.found(Kind.FALSE_REJECTION,
                    "%s for position %d".formatted(operation.name(), failed.position()));
        }
    }

    private boolean isFounded(Operation operation, long position, Map<String, Operation> sent) {
        Condition condition = operation.request().condition();
        return position >= condition.marker() && log.matchesAt(condition.criteria(), position)
                && log.at(position).map(commit -> sent.get(commit.envelope().commitId()))
                        .map(cause -> cause.called() < operation.returned()).orElse(true);
    }
}
