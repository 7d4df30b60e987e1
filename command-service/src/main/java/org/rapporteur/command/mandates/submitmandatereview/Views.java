package org.rapporteur.command.mandates.submitmandatereview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.mandates.Review;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateEvent.ActivityEvaluated;
import org.rapporteur.shared.mandates.MandateEvent.ActivityReworded;
import org.rapporteur.shared.mandates.MandateEvent.MandateAdopted;
import org.rapporteur.shared.mandates.MandateEvent.MandateAmended;
import org.rapporteur.shared.mandates.MandateEvent.NewActivityProposed;
import org.rapporteur.shared.mandates.MandateEvent.TaskEvaluated;
import org.rapporteur.shared.mandates.MandateTags;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.ProposalId;
import org.rapporteur.shared.mandates.Terms;

/**
 * What was evaluated and proposed in a review. What was said of a task counts while the task has the words of that day: an
 * amendment that changes them asks for another word. So does an activity that was reworded.
 *
 * @param words of each task
 */
record Views(Set<String> tasks, Set<ActivityId> activities, Set<ProposalId> proposals, Map<String, Bilingual> words) {
    static Views of(Review review, History history) {
        Views none = new Views(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashMap<>());
        return history.fold(none, Views::evolve, MandateTags.evaluations(review.id()),
                MandateTags.mandate(review.mandate()));
    }

    private Views evolve(Event event) {
        switch (event) {
            case MandateAdopted adopted -> worded(adopted.terms());
            case MandateAmended amended -> worded(amended.terms());
            case ActivityReworded reworded -> activities.remove(reworded.activity());
            case TaskEvaluated evaluated -> tasks.add(evaluated.task());
            case ActivityEvaluated evaluated -> activities.add(evaluated.activity());
            case NewActivityProposed proposed -> proposals.add(proposed.proposal());
            default -> {
            }
        }
        return this;
    }

    private void worded(Terms terms) {
        Map<String, Bilingual> now = terms.tasks().stream()
                .collect(Collectors.toMap(MandateTask::code, MandateTask::text));
        tasks.removeIf(task -> !Objects.equals(now.get(task), words.get(task)));
        words.clear();
        words.putAll(now);
    }
}
