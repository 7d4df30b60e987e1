package org.rapporteur.eventlog.faults;

import java.util.ArrayList;
import java.util.List;

import org.rapporteur.eventlog.StoredCommit;
import org.rapporteur.eventlog.faults.Finding.Kind;

/**
 * Holds a history against the log that came of it. Complete: every operation, every read, every commit and every
 * condition is looked at. It decides matches and hashes by itself, so that a mistake of the log is not repeated here.
 */
final class Checker {

    private final List<Finding> findings = new ArrayList<>();

    private Checker() {
    }

    static List<Finding> check(History history, List<StoredCommit> log) {
        Checker checker = new Checker();
        FinalLog finalLog = new FinalLog(log);
        new ChainRules(checker::found).check(log);
        new OutcomeRules(finalLog, checker::found).check(history);
        new ConditionRules(finalLog, checker::found).check(history);
        new OrderRules(finalLog, checker::found).check(history);
        return List.copyOf(checker.findings);
    }

    private void found(Kind kind, String what) {
        findings.add(new Finding(kind, what));
    }

    /** Takes what is wrong. */
    interface Findings {

        void found(Kind kind, String what);
    }
}
