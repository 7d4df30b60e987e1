package org.rapporteur.query.mandates.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.mandates.Context;
import org.rapporteur.query.mandates.MandateWork;
import org.rapporteur.query.mandates.Summaries;
import org.rapporteur.query.mandates.activity.ActivityDocument;
import org.rapporteur.query.mandates.mandate.MandateDocument.Link;
import org.rapporteur.query.mandates.review.ReviewDocument;
import org.rapporteur.query.mandates.review.ReviewDocument.Submitted;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.mandates.MandateDates;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.MandateQuery.TimeLineEntry;
import org.rapporteur.shared.mandates.MandateQuery.TimeLineKind;
import org.rapporteur.shared.mandates.ReviewKind;

/** What happened in the two years of a mandate, and what is to come, by day. */
record TimeLine(Context context) {
    private static final Comparator<TimeLineEntry> BY_DAY = Comparator.comparing(TimeLineEntry::date)
            .thenComparing(TimeLineEntry::kind).thenComparing(TimeLineEntry::subject);

    List<TimeLineEntry> entries() {
        return Stream.of(ofMandate(), work().activities().stream().flatMap(this::ofActivity),
                work().mandate().outputs().stream().map(this::ofOutput),
                work().reviews().stream().flatMap(this::ofReview),
                reviewsToOpen()).flatMap(some -> some).sorted(BY_DAY).toList();
    }

    private MandateWork work() {
        return context.work();
    }

    private Stream<TimeLineEntry> ofMandate() {
        MandateDocument mandate = work().mandate();
        Stream<TimeLineEntry> versions = mandate.versions().stream()
                .map(one -> on(one.at(), one.version() == 1 ? TimeLineKind.ADOPTED : TimeLineKind.AMENDED));
        return Stream.of(versions, period(),
                Stream.ofNullable(mandate.renewed()).map(one -> on(one.at(), TimeLineKind.RENEWED)),
                Stream.ofNullable(mandate.closed()).map(one -> on(one.at(), TimeLineKind.CLOSED)),
                Stream.ofNullable(mandate.annulled()).map(one -> on(one.at(), TimeLineKind.ANNULLED)))
                .flatMap(some -> some);
    }

    /** An annulled one neither begins nor ends. */
    private Stream<TimeLineEntry> period() {
        MandatePeriod period = work().mandate().period();
        return work().isAnnulled()
                ? Stream.empty()
                : Stream.of(on(period.from(), TimeLineKind.STARTS), on(period.to(), TimeLineKind.ENDS));
    }

    private Stream<TimeLineEntry> ofActivity(ActivityDocument one) {
        Stream<TimeLineEntry> reports = one.reports().stream()
                .map(report -> on(report.asOf(), TimeLineKind.REPORTED, one));
        Stream<TimeLineEntry> ends = Stream.concat(
                Stream.ofNullable(one.completed()).map(end -> on(end.on(), TimeLineKind.COMPLETED, one)),
                Stream.ofNullable(one.cancelled())
                        .map(end -> on(MandateWork.day(end.at()), TimeLineKind.CANCELLED, one)));
        return Stream.of(Stream.of(on(one.plan().from(), TimeLineKind.ACTIVITY_STARTS, one)), reports, ends, due(one))
                .flatMap(some -> some);
    }

    private Stream<TimeLineEntry> due(ActivityDocument one) {
        Stream<TimeLineEntry> report = work().nextReport(one).stream()
                .map(day -> on(day, TimeLineKind.REPORT_DUE, one));
        Stream<TimeLineEntry> end = one.hasEnded() || work().goesOn(one)
                ? Stream.empty()
                : Stream.of(on(one.plan().due(), TimeLineKind.ACTIVITY_DUE, one));
        return Stream.concat(report, end);
    }

    private TimeLineEntry ofOutput(Link link) {
        LocalDate date = link.output().date();
        LocalDate day = date == null ? MandateWork.day(link.at()) : date;
        return new TimeLineEntry(day, TimeLineKind.OUTPUT, link.link().value(), null, null, null,
                new Summaries(context).output(link), isToCome(day));
    }

    private Stream<TimeLineEntry> ofReview(ReviewDocument one) {
        Stream<TimeLineEntry> due = switch (one.state()) {
            case OPEN, RETURNED -> Stream.of(on(one.submitBy(), TimeLineKind.REVIEW_DUE, one));
            case SUBMITTED -> Stream.of(on(one.decisionBy(), TimeLineKind.REVIEW_DECISION_DUE, one));
            case APPROVED, CANCELLED -> Stream.empty();
        };
        return Stream.of(Stream.of(on(MandateWork.day(one.openedAt()), TimeLineKind.REVIEW_OPENED, one)), due,
                one.rounds().stream().flatMap(round -> ofRound(round, one)),
                Stream.ofNullable(one.cancelled())
                        .map(end -> on(MandateWork.day(end.at()), TimeLineKind.REVIEW_CANCELLED, one)))
                .flatMap(some -> some);
    }

    private Stream<TimeLineEntry> ofRound(Submitted round, ReviewDocument review) {
        return Stream.concat(Stream.of(on(MandateWork.day(round.at()), TimeLineKind.REVIEW_SUBMITTED, review)),
                Stream.ofNullable(round.decided()).map(decided -> on(MandateWork.day(decided.at()),
                        decided.approved() ? TimeLineKind.REVIEW_APPROVED : TimeLineKind.REVIEW_RETURNED, review)));
    }

    private Stream<TimeLineEntry> reviewsToOpen() {
        if (work().isOver()) {
            return Stream.empty();
        }
        Stream<TimeLineEntry> yearly = work().yearsWithoutReview().stream()
                .map(year -> toOpen(MandateDates.yearlyReviewBy(year), ReviewKind.YEARLY, year));
        LocalDate last = MandateDates.finalReviewBy(work().mandate().period());
        return work().finalReview().isPresent()
                ? yearly
                : Stream.concat(yearly, Stream.of(toOpen(last, ReviewKind.FINAL, null)));
    }

    private TimeLineEntry toOpen(LocalDate day, ReviewKind kind, @Nullable Integer year) {
        return new TimeLineEntry(day, TimeLineKind.REVIEW_TO_OPEN, id(), null, kind, year, null, isToCome(day));
    }

    private TimeLineEntry on(Instant at, TimeLineKind kind) {
        return on(MandateWork.day(at), kind);
    }

    private TimeLineEntry on(LocalDate day, TimeLineKind kind) {
        return entry(day, kind, id(), null);
    }

    private TimeLineEntry on(LocalDate day, TimeLineKind kind, ActivityDocument activity) {
        return entry(day, kind, activity.activity().value(), activity.title());
    }

    private TimeLineEntry on(LocalDate day, TimeLineKind kind, ReviewDocument review) {
        return new TimeLineEntry(day, kind, review.review().value(), null, review.kind(), review.year(), null,
                isToCome(day));
    }

    private TimeLineEntry entry(LocalDate day, TimeLineKind kind, String subject, @Nullable Bilingual title) {
        return new TimeLineEntry(day, kind, subject, title, null, null, null, isToCome(day));
    }

    private String id() {
        return work().mandate().mandate().value();
    }

    private boolean isToCome(LocalDate day) {
        return day.isAfter(work().today());
    }
}
