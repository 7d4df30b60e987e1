package org.rapporteur.gateway.practices.decideseveral;

import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.practices.decideseveral.PendingDecisions.Pending;
import org.rapporteur.gateway.shell.remote.ServiceProblem;

/**
 * What became of one decision.
 *
 * @param outcome {@code done}, {@code refused}, or {@code unknown} where no answer came: sending again finds out
 * @param sentence why it was refused
 */
public record Verdict(Pending pending, String outcome, @Nullable String rule, @Nullable String sentence) {
    static Verdict done(Pending pending) {
        return new Verdict(pending, "done", null, null);
    }

    static Verdict failed(Pending pending, Throwable thrown) {
        return thrown instanceof ServiceProblem problem && problem.status().is4xxClientError()
                ? new Verdict(pending, "refused", problem.rule(), sentence(problem))
                : new Verdict(pending, "unknown", null, null);
    }

    private static @Nullable String sentence(ServiceProblem problem) {
        return problem.byField().values().stream().findFirst().orElse(problem.sentence());
    }
}
