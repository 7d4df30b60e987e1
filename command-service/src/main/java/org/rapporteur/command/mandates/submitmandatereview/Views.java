package org.rapporteur.command.mandates.submitmandatereview;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.command.deciding.History;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateEvent.ActivityEvaluated;
import org.rapporteur.shared.mandates.MandateEvent.NewActivityProposed;
import org.rapporteur.shared.mandates.MandateEvent.TaskEvaluated;
import org.rapporteur.shared.mandates.MandateTags;
import org.rapporteur.shared.mandates.ProposalId;
import org.rapporteur.shared.mandates.ReviewId;

/** What was evaluated and proposed in a review. */
record Views(Set<String> tasks, Set<ActivityId> activities, Set<ProposalId> proposals) {
    static Views of(ReviewId review, History history) {
        return history.fold(new Views(new HashSet<>(), new HashSet<>(), new HashSet<>()), Views::evolve,
                MandateTags.evaluations(review));
    }

    private Views evolve(Event event) {
        switch (event) {
            case TaskEvaluated evaluated -> tasks.add(evaluated.task());
            case ActivityEvaluated evaluated -> activities.add(evaluated.activity());
            case NewActivityProposed proposed -> proposals.add(proposed.proposal());
            default -> {
            }
        }
        return this;
    }
}
