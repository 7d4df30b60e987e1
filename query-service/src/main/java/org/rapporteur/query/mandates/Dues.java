package org.rapporteur.query.mandates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.mandates.activity.ActivityDocument;
import org.rapporteur.query.mandates.review.ReviewDocument;
import org.rapporteur.shared.mandates.MandateDates;
import org.rapporteur.shared.mandates.MandateQuery.Due;
import org.rapporteur.shared.mandates.MandateQuery.DueKind;

/** What a mandate asks for: what is overdue, and what will be due before long. */
public record Dues(Context context) {
    private static final Comparator<Due> BY_DAY = Comparator.comparing(Due::due).thenComparing(Due::kind)
            .thenComparing(Due::subject);

    /** By day, so that what is overdue stands first. */
    public List<Due> soon() {
        LocalDate horizon = work().today().plus(MandateDates.HORIZON);
        return inOrder().filter(due -> isAtOnce(due.kind()) || !due.due().isAfter(horizon)).toList();
    }

    /** What is shown however far its day may be. */
    private static boolean isAtOnce(DueKind kind) {
        return kind == DueKind.RENEW || kind == DueKind.NAME_A_LEAD;
    }

    public List<Due> overdue() {
        return inOrder().filter(Due::overdue).toList();
    }

    public Stream<Due> inOrder() {
        return all().sorted(BY_DAY);
    }

    /** Everything that is to be done by some day, without order; once the mandate is over, at most the renewal of a closed one. */
    public Stream<Due> all() {
        return work().isOver()
                ? renewal().filter(due -> canStillBeRenewed())
                : Stream.of(work().underWay().flatMap(this::ofActivity), reviewsToOpen(),
                        work().reviews().stream().flatMap(this::ofReview), renewal()).flatMap(some -> some);
    }

    private MandateWork work() {
        return context.work();
    }

    private Stream<Due> ofActivity(ActivityDocument activity) {
        Optional<Due> report = work().nextReport(activity).map(day -> due(DueKind.REPORT, activity, day));
        return Stream.of(report.stream(), Stream.of(due(DueKind.COMPLETE, activity, activity.plan().due())),
                lead(activity)).flatMap(some -> some);
    }

    private Stream<Due> lead(ActivityDocument activity) {
        LocalDate next = work().nextReport(activity).orElse(activity.plan().due());
        return context.isWithoutLead(activity)
                ? Stream.of(new Due(DueKind.NAME_A_LEAD, activity.activity().value(), activity.title(), null,
                        activity.task(), null, next, isOverdue(next), days(next)))
                : Stream.empty();
    }

    private Due due(DueKind kind, ActivityDocument activity, LocalDate day) {
        return new Due(kind, activity.activity().value(), activity.title(), null, activity.task(),
                context.names().person(activity.plan().lead()), day, isOverdue(day), days(day));
    }

    private Stream<Due> reviewsToOpen() {
        Stream<Due> yearly = work().yearsWithoutReview().stream()
                .map(year -> due(DueKind.OPEN_YEARLY_REVIEW, id(), year, MandateDates.yearlyReviewBy(year)));
        Stream<Due> ending = work().finalReview().isPresent()
                ? Stream.empty()
                : Stream.of(due(DueKind.OPEN_FINAL_REVIEW, id(), null,
                        MandateDates.finalReviewBy(work().mandate().period())));
        return Stream.concat(yearly, ending);
    }

    private Stream<Due> ofReview(ReviewDocument review) {
        return switch (review.state()) {
            case OPEN, RETURNED ->
                Stream.of(due(DueKind.SUBMIT_REVIEW, review.review().value(), review.year(), review.submitBy()));
            case SUBMITTED -> Stream.of(due(DueKind.APPROVE_REVIEW, review.review().value(), review.year(),
                    review.decisionBy()));
            case APPROVED, CANCELLED -> Stream.empty();
        };
    }

    private Stream<Due> renewal() {
        boolean isDue = !work().today().isBefore(MandateDates.renewFrom(work().mandate().period()))
                && work().mandate().renewed() == null && !context.isPeriodTaken();
        return isDue
                ? Stream.of(due(DueKind.RENEW, id(), null, work().mandate().period().to()))
                : Stream.empty();
    }

    /** A closed mandate without successor, from an approved final review, as long as the group went on with no other. */
    private boolean canStillBeRenewed() {
        return work().approvedFinalReview().isPresent() && !context.isSucceeded();
    }

    private String id() {
        return work().mandate().mandate().value();
    }

    private Due due(DueKind kind, String subject, @Nullable Integer year, LocalDate day) {
        return new Due(kind, subject, null, year, null, null, day, isOverdue(day), days(day));
    }

    private boolean isOverdue(LocalDate day) {
        return MandateDates.isOverdue(day, work().today());
    }

    private long days(LocalDate day) {
        return ChronoUnit.DAYS.between(work().today(), day);
    }
}
