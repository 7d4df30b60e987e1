package org.rapporteur.query.audit.trails;

import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.mandates.MandateEvent;

/** Finds on what something was done, where a fact is about one of many things: {@code task.2}, or the id of what has a name. */
final class Subjects {
    /** What stands before the code of a task. */
    static final String TASK = "task.";

    private Subjects() {
    }

    static @Nullable String of(Event event) {
        return event instanceof MandateEvent fact ? ofMandate(fact) : null;
    }

    private static @Nullable String ofMandate(MandateEvent event) {
        return switch (event) {
            case MandateEvent.ActivityPlanned e -> e.activity().value();
            case MandateEvent.ActivityReplanned e -> e.activity().value();
            case MandateEvent.ActivityReworded e -> e.activity().value();
            case MandateEvent.ActivityCancelled e -> e.activity().value();
            case MandateEvent.ProgressReported e -> e.activity().value();
            case MandateEvent.ActivityCompleted e -> e.activity().value();
            case MandateEvent.OutputLinked e -> e.link().value();
            case MandateEvent.OutputUnlinked e -> e.link().value();
            case MandateEvent.MandateReviewOpened e -> e.review().value();
            case MandateEvent.MandateReviewRescheduled e -> e.review().value();
            case MandateEvent.MandateReviewCancelled e -> e.review().value();
            case MandateEvent.TaskEvaluated e -> TASK + e.task();
            case MandateEvent.ActivityEvaluated e -> e.activity().value();
            case MandateEvent.NewActivityProposed e -> e.proposal().value();
            case MandateEvent.MandateReviewSubmitted e -> e.review().value();
            case MandateEvent.MandateReviewReturned e -> e.review().value();
            case MandateEvent.MandateReviewApproved e -> e.review().value();
            default -> null;
        };
    }
}
