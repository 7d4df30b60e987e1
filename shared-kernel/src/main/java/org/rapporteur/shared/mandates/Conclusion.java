package org.rapporteur.shared.mandates;

import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Check;

/**
 * What a review concludes on one task or one activity.
 *
 * @param task the task's code, where it is on a task
 * @param activity the activity, where it is on one
 * @param reason why, in the review's language
 */
public record Conclusion(@Nullable String task, @Nullable ActivityId activity, Advice advice, String reason) {
    public Conclusion {
        Check.that().when((task == null) == (activity == null), "task", "invalid.task-or-activity", null)
                .required("advice", advice)
                .text("reason", reason, MandateCommand.TEXT).orThrow();
    }
}
