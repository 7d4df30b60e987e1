package org.rapporteur.command.mandates.submitmandatereview;

import static org.rapporteur.command.mandates.MandateRule.EVERYTHING_CONCLUDED;
import static org.rapporteur.command.mandates.MandateRule.EVERYTHING_EVALUATED;
import static org.rapporteur.command.mandates.MandateRule.KNOWN_PROPOSAL;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.command.mandates.Mandate;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.mandates.Conclusion;
import org.rapporteur.shared.mandates.MandateCommand.SubmitMandateReview;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.ProposalConclusion;

/** Whether a review covers its mandate: every task, every activity that is not cancelled, every proposal, each once. */
record Completeness(Mandate mandate, Views views) {
    void require(SubmitMandateReview command) {
        requireOnce(command);
        requireKnown(command);
        long unevaluated = tasks().filter(task -> !views.tasks().contains(task)).count()
                + mandate.activities().keySet().stream().filter(one -> !views.activities().contains(one)).count();
        EVERYTHING_EVALUATED.requires(unevaluated == 0, unevaluated);
        long missing = missing(command);
        EVERYTHING_CONCLUDED.requires(missing == 0, missing);
    }

    private static void requireOnce(SubmitMandateReview command) {
        Check.that()
                .when(repeats(command.conclusions().stream().map(one -> List.of(one.task() == null, subject(one)))),
                        "conclusions", "invalid.twice", null)
                .when(repeats(command.proposals().stream().map(ProposalConclusion::proposal)), "proposals",
                        "invalid.twice", null)
                .orThrow();
    }

    private static boolean repeats(Stream<?> subjects) {
        Set<Object> seen = new HashSet<>();
        return subjects.anyMatch(one -> !seen.add(one));
    }

    private void requireKnown(SubmitMandateReview command) {
        command.conclusions().forEach(one -> {
            if (one.task() != null) {
                mandate.requireTask(one.task());
            } else if (one.activity() != null) {
                mandate.requireActivity(one.activity());
            }
        });
        KNOWN_PROPOSAL.requires(views.proposals().containsAll(
                command.proposals().stream().map(ProposalConclusion::proposal).toList()));
    }

    /** What is known and named once is missing by its number. */
    private long missing(SubmitMandateReview command) {
        return tasks().count() + mandate.activities().size() - command.conclusions().size()
                + views.proposals().size() - command.proposals().size();
    }

    private Stream<String> tasks() {
        return mandate.terms().tasks().stream().map(MandateTask::code);
    }

    private static Object subject(Conclusion one) {
        return Stream.of(one.task(), one.activity()).filter(Objects::nonNull).findFirst().orElseThrow();
    }
}
