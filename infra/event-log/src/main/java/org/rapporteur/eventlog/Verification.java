package org.rapporteur.eventlog;

import java.util.List;

/**
 * What a verification found.
 *
 * @param head the SHA-256 of the last envelope, in hex: compare it with one noted elsewhere
 * @param conditionsSkipped append conditions whose window was too old to be re-evaluated cheaply
 */
public record Verification(long commits, long events, String head, long conditionsChecked, long conditionsSkipped,
        List<Finding> findings) {

    public Verification {
        findings = List.copyOf(findings);
    }

    public boolean sound() {
        return findings.isEmpty();
    }

    /** Something wrong with one commit. */
    public record Finding(long commit, String problem) {}
}
