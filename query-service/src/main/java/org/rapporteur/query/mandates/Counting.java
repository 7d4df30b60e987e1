package org.rapporteur.query.mandates;

import java.util.function.Predicate;
import org.rapporteur.query.mandates.activity.ActivityDocument;
import org.rapporteur.shared.mandates.MandateQuery.MandateCounts;
import org.rapporteur.shared.mandates.MandateTask;

/** Counts what there is of a mandate, and what it lacks. */
public record Counting(MandateWork work) {
    public MandateCounts counts() {
        return new MandateCounts(work.mandate().terms().tasks().size(), (int) work.standing().count(),
                count(one -> one.completed() != null), count(ActivityDocument::wasCancelled), percent(),
                work.mandate().outputs().size(), tasks(task -> !hasActivity(task)), tasks(task -> !hasOutput(task)),
                count(this::lacksReport), count(work::isReportOverdue), count(work::isOverdue));
    }

    public boolean hasActivity(MandateTask task) {
        return work.under(task.code()).anyMatch(one -> !one.wasCancelled());
    }

    /** Whether the task itself or an activity under it has produced something. */
    public boolean hasOutput(MandateTask task) {
        return work.mandate().outputs().stream().anyMatch(link -> task.code().equals(link.task())
                || work.activity(link.activity()).filter(one -> one.task().equals(task.code())).isPresent());
    }

    /** Whether it has begun, and nothing was ever told of it. */
    public boolean lacksReport(ActivityDocument one) {
        return !one.hasEnded() && one.reports().isEmpty() && work.hasBegun(one);
    }

    private int tasks(Predicate<MandateTask> which) {
        return (int) work.mandate().terms().tasks().stream().filter(which).count();
    }

    private int count(Predicate<ActivityDocument> which) {
        return (int) work.activities().stream().filter(which).count();
    }

    private int percent() {
        return (int) Math.round(work.standing().mapToInt(ActivityDocument::percent).average().orElse(0));
    }
}
