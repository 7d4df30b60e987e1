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
        return all().filter(due -> due.kind() == DueKind.RENEW || !due.due().isAfter(horizon)).sorted(BY_DAY).toList();
    }

    /** Everything that is to be done by some day, without order; nothing once the mandate is closed. */
    public Stream<Due> all() {
        return work().isClosed()
                ? Stream.empty()
                : Stream.of(work().underWay().flatMap(this::ofActivity), reviewsToOpen(),
                        work().reviews().stream().flatMap(this::ofReview), renewal()).flatMap(some -> some);
    }

    private MandateWork work() {
        return context.work();
    }

    private Stream<Due> ofActivity(ActivityDocument activity) {
        Optional<Due> report = work().nextReport(activity).map(day -> due(DueKind.REPORT, activity, day));
        return Stream.concat(report.stream(), Stream.of(due(DueKind.COMPLETE, activity, activity.plan().due())));
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
                Stream.of(due(DueKind.SUBMIT_REVIEW, review.review().value(), review.year(), review.due()));
            case SUBMITTED ->
                Stream.of(due(DueKind.APPROVE_REVIEW, review.review().value(), review.year(), review.due()));
            case APPROVED -> Stream.empty();
        };
    }

    private Stream<Due> renewal() {
        boolean isDue = !work().today().isBefore(MandateDates.renewFrom(work().mandate().period()))
                && work().mandate().renewed() == null && !context.isPeriodTaken();
        return isDue
                ? Stream.of(due(DueKind.RENEW, id(), null, work().mandate().period().to()))
                : Stream.empty();
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
