package org.rapporteur.query.mandates;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.query.mandates.activity.ActivityDocument;
import org.rapporteur.shared.mandates.MandateDates;
import org.rapporteur.shared.mandates.MandateQuery.MandateCounts;
import org.rapporteur.shared.mandates.MandateTask;

/** Counts what there is of a mandate, and what it lacks. */
public record Counting(MandateWork work) {
    /** @param overdue how much is past its day */
    public MandateCounts counts(int overdue) {
        return new MandateCounts(work.mandate().terms().tasks().size(), (int) work.standing().count(),
                count(one -> one.completed() != null), count(ActivityDocument::wasCancelled), percent(),
                work.mandate().outputs().size(), tasks(task -> !hasActivity(task)), tasks(task -> !hasOutput(task)),
                count(this::lacksReport), count(work::isReportOverdue), count(work::isOverdue), overdueReviews(),
                overdue);
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
        return !one.hasEnded() && !work.goesOn(one) && one.reports().isEmpty() && work.hasBegun(one);
    }

    private int overdueReviews() {
        return work.isOver() ? 0 : (int) (work.reviews().stream().filter(work::isOverdue).count() + unopened());
    }

    private long unopened() {
        Stream<LocalDate> yearly = work.yearsWithoutReview().stream().map(MandateDates::yearlyReviewBy);
        Stream<LocalDate> ending = work.finalReview().isPresent()
                ? Stream.empty()
                : Stream.of(MandateDates.finalReviewBy(work.mandate().period()));
        return Stream.concat(yearly, ending).filter(day -> MandateDates.isOverdue(day, work.today())).count();
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
