package org.rapporteur.query.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.mandates.activity.ActivityDocument;
import org.rapporteur.query.mandates.activity.ActivityDocument.Plan;
import org.rapporteur.query.mandates.activity.ActivityDocument.Report;
import org.rapporteur.query.mandates.mandate.MandateDocument;
import org.rapporteur.query.mandates.mandate.MandateDocument.Link;
import org.rapporteur.query.mandates.review.ReviewDocument;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateDates;
import org.rapporteur.shared.mandates.MandateQuery.MandateState;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.mandates.Terms;

/**
 * A mandate with its activities and reviews, on some day.
 *
 * @param activities by their task, then by when they begin
 * @param reviews in the order in which they were opened; those that were cancelled, too
 * @param goneOn the activities that another mandate, whose first day has come, carries on
 */
public record MandateWork(MandateDocument mandate, List<ActivityDocument> activities, List<ReviewDocument> reviews,
        LocalDate today, Set<ActivityId> goneOn) {
    public MandateWork(MandateDocument mandate, List<ActivityDocument> activities, List<ReviewDocument> reviews,
            LocalDate today) {
        this(mandate, activities, reviews, today, Set.of());
    }

    public MandateWork {
        activities = activities.stream().sorted(byTask(mandate.terms())).toList();
        reviews = reviews.stream().sorted(Comparator.comparing(ReviewDocument::openedAt)).toList();
    }

    private static Comparator<ActivityDocument> byTask(Terms terms) {
        List<String> codes = terms.tasks().stream().map(MandateTask::code).toList();
        return Comparator.<ActivityDocument>comparingInt(one -> codes.indexOf(one.task()))
                .thenComparing(one -> one.plan().from()).thenComparing(ActivityDocument::plannedAt)
                .thenComparing(one -> one.activity().value());
    }

    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, MandateDates.ZONE);
    }

    public MandateState state() {
        if (isOver()) {
            return isAnnulled() ? MandateState.ANNULLED : MandateState.CLOSED;
        }
        if (today.isBefore(mandate.period().from())) {
            return MandateState.TO_COME;
        }
        return today.isAfter(mandate.period().to()) ? MandateState.ENDED : MandateState.RUNNING;
    }

    /** Whether nothing is done under it any more: it was closed or annulled. */
    public boolean isOver() {
        return mandate.closed() != null || isAnnulled();
    }

    public boolean isAnnulled() {
        return mandate.annulled() != null;
    }

    public Stream<ActivityDocument> under(String task) {
        return activities.stream().filter(one -> one.task().equals(task));
    }

    /** The tasks that an amendment took away, under which activities or results stand still; in their last words. */
    public List<MandateTask> gone() {
        Stream<String> outputs = mandate.outputs().stream().map(Link::task).filter(Objects::nonNull);
        return Stream.concat(activities.stream().map(ActivityDocument::task), outputs).distinct().sorted()
                .filter(code -> !mandate.terms().hasTask(code))
                .flatMap(code -> mandate.task(code, Long.MAX_VALUE).stream()).toList();
    }

    /** The activities that are not cancelled. */
    public Stream<ActivityDocument> standing() {
        return activities.stream().filter(one -> !one.wasCancelled());
    }

    /** The activities of which something is still to be told. */
    public Stream<ActivityDocument> underWay() {
        return activities.stream().filter(this::awaits);
    }

    /** Whether something is still to be told of it under this mandate. */
    public boolean awaits(ActivityDocument activity) {
        return !isOver() && !activity.hasEnded() && !goesOn(activity);
    }

    /** Whether it goes on in another mandate, which asks for it now. */
    public boolean goesOn(ActivityDocument activity) {
        return goneOn.contains(activity.activity());
    }

    MandateWork goingOn(Set<ActivityId> elsewhere) {
        return new MandateWork(mandate, activities, reviews, today, elsewhere);
    }

    public Optional<ActivityDocument> activity(@Nullable ActivityId id) {
        return activities.stream().filter(one -> one.activity().equals(id)).findFirst();
    }

    public boolean hasBegun(ActivityDocument activity) {
        return !today.isBefore(activity.plan().from());
    }

    /** The day by which the progress of an activity is to be told next. */
    public Optional<LocalDate> nextReport(ActivityDocument activity) {
        return awaits(activity)
                ? nextReport(activity.plan(), activity.lastReport(), mandate.terms())
                : Optional.empty();
    }

    private static Optional<LocalDate> nextReport(Plan plan, Optional<Report> last, Terms terms) {
        return MandateDates.nextReport(plan.from(), plan.due(), last.map(Report::asOf).orElse(null),
                terms.reportEveryMonths());
    }

    public boolean isReportOverdue(ActivityDocument activity) {
        return nextReport(activity).filter(due -> MandateDates.isOverdue(due, today)).isPresent();
    }

    /** Whether a report was given after it was due, by the plan and the terms of that day. */
    public boolean wasLate(ActivityDocument activity, Report report) {
        return nextReport(activity.planAt(report.at()), activity.lastBefore(report),
                mandate.inForce(report.at()).terms()).filter(due -> MandateDates.isOverdue(due, day(report.at())))
                .isPresent();
    }

    /** Whether an activity should be complete and is not. */
    public boolean isOverdue(ActivityDocument activity) {
        return awaits(activity) && MandateDates.isOverdue(activity.plan().due(), today);
    }

    public boolean isOverdue(ReviewDocument review) {
        return !isOver() && review.state().isOpen() && MandateDates.isOverdue(review.submitBy(), today);
    }

    /** The reviews that are not cancelled. */
    public Stream<ReviewDocument> standingReviews() {
        return reviews.stream().filter(one -> !one.wasCancelled());
    }

    /** The calendar years whose exchange of views was not opened. */
    public List<Integer> yearsWithoutReview() {
        return mandate.period().years().boxed()
                .filter(year -> standingReviews().noneMatch(one -> year.equals(one.year()))).toList();
    }

    public Optional<ReviewDocument> finalReview() {
        return standingReviews().filter(one -> one.kind() == ReviewKind.FINAL).findFirst();
    }

    public Optional<ReviewDocument> approvedFinalReview() {
        return finalReview().filter(ReviewDocument::wasApproved);
    }

    /** The approved reviews, the latest first. */
    public Stream<ReviewDocument> approved() {
        return reviews.reversed().stream().filter(ReviewDocument::wasApproved);
    }
}
