package org.rapporteur.query.mandates;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.mandates.activity.ActivityDocument;
import org.rapporteur.query.mandates.activity.ActivityDocument.Completed;
import org.rapporteur.query.mandates.activity.ActivityDocument.Report;
import org.rapporteur.query.mandates.mandate.MandateDocument;
import org.rapporteur.query.mandates.mandate.MandateDocument.Link;
import org.rapporteur.query.mandates.mandate.MandateDocument.Version;
import org.rapporteur.query.mandates.review.ReviewDocument;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.ActivityQuery.ActivityState;
import org.rapporteur.shared.mandates.ActivityQuery.ActivitySummary;
import org.rapporteur.shared.mandates.ActivityQuery.Completion;
import org.rapporteur.shared.mandates.ActivityQuery.ProgressReport;
import org.rapporteur.shared.mandates.ActivityQuery.Trend;
import org.rapporteur.shared.mandates.ActivityQuery.TrendPoint;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandateQuery.AdviceGiven;
import org.rapporteur.shared.mandates.MandateQuery.MandateCounts;
import org.rapporteur.shared.mandates.MandateQuery.MandateSummary;
import org.rapporteur.shared.mandates.MandateQuery.OutputView;
import org.rapporteur.shared.mandates.MandateQuery.ReviewRef;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewSummary;

/** Tells a mandate, its activities and its reviews in a few lines, as lists show them. */
public record Summaries(Context context) {
    private MandateWork work() {
        return context.work();
    }

    public MandateSummary mandate() {
        MandateDocument mandate = work().mandate();
        Version current = mandate.current();
        return new MandateSummary(mandate.mandate(), mandate.group(), mandate.period(), work().state(),
                current.version(), mandate.versions().getFirst().decision(), mandate.versions().getFirst().at(),
                context.ref(mandate.follows()), mandate.renewal(), context.ref(successor(mandate)), openReview(),
                counts());
    }

    public MandateCounts counts() {
        return new Counting(work()).counts(new Dues(context).overdue().size());
    }

    private static @Nullable MandateId successor(MandateDocument mandate) {
        return mandate.renewed() == null ? null : mandate.renewed().successor();
    }

    private @Nullable ReviewRef openReview() {
        return work().standingReviews().filter(one -> !one.wasApproved()).findFirst()
                .map(one -> new ReviewRef(one.review(), one.kind(), one.year(), one.state())).orElse(null);
    }

    public ActivitySummary activity(ActivityDocument one) {
        List<ProgressReport> reports = reports(one);
        return new ActivitySummary(one.activity(), one.mandate(), one.task(), one.title(),
                context.names().person(one.plan().lead()), one.plan().from(), one.plan().due(), state(one),
                one.percent(), one.completedOn(), reports.isEmpty() ? null : reports.getLast(), trend(one),
                direction(one),
                work().nextReport(one).orElse(null), work().isReportOverdue(one), work().isOverdue(one),
                context.isWithoutLead(one),
                (int) work().mandate().outputsOf(one.activity()).count(),
                advice(null, one.activity()).findFirst().orElse(null), new Permissions(context).onActivity(one));
    }

    public ActivityState state(ActivityDocument one) {
        if (one.hasEnded()) {
            return one.wasCancelled() ? ActivityState.CANCELLED : ActivityState.COMPLETED;
        }
        if (work().goesOn(one)) {
            return ActivityState.GOES_ON;
        }
        if (work().isOver()) {
            return ActivityState.NOT_COMPLETED;
        }
        return work().hasBegun(one) ? ActivityState.UNDER_WAY : ActivityState.PLANNED;
    }

    /** By the days of which they tell, the oldest first. */
    public List<ProgressReport> reports(ActivityDocument one) {
        List<Report> reports = one.reportsByDay();
        return IntStream.range(0, reports.size())
                .mapToObj(number -> report(one, reports.get(number), number == 0 ? null : reports.get(number - 1)))
                .toList();
    }

    private ProgressReport report(ActivityDocument one, Report report, @Nullable Report before) {
        Integer change = before == null ? null : report.percent() - before.percent();
        return new ProgressReport(report.asOf(), report.progress(), report.percent(), change,
                work().wasLate(one, report), report.language(), report.text(), context.names().person(report.by()),
                Names.role(report.role()), report.at());
    }

    private static List<TrendPoint> trend(ActivityDocument one) {
        return one.reportsByDay().stream()
                .map(report -> new TrendPoint(report.asOf(), report.progress(), report.percent())).toList();
    }

    private static @Nullable Trend direction(ActivityDocument one) {
        List<Report> reports = one.reportsByDay();
        int last = reports.size() - 1;
        if (last < 1) {
            return null;
        }
        int change = Integer.compare(reports.get(last).percent(), reports.get(last - 1).percent());
        return change == 0 ? Trend.SAME : change > 0 ? Trend.UP : Trend.DOWN;
    }

    /** What approved reviews conclude on a task or an activity, the latest first. */
    public Stream<AdviceGiven> advice(@Nullable String task, @Nullable ActivityId activity) {
        return work().approved().flatMap(review -> advice(review, task, activity).stream());
    }

    private static Optional<AdviceGiven> advice(ReviewDocument review, @Nullable String task,
            @Nullable ActivityId activity) {
        return review.approvedAt().flatMap(at -> review.latest().flatMap(round -> round.on(task, activity)
                .map(said -> new AdviceGiven(review.review(), review.kind(), review.year(), said.advice(),
                        round.language(), said.reason(), at))));
    }

    /** Null while it is not complete. */
    public @Nullable Completion completion(ActivityDocument one) {
        Completed end = one.completed();
        return end == null
                ? null
                : new Completion(end.on(), end.language(), end.text(), context.names().person(end.by()),
                        Names.role(end.role()), end.at());
    }

    public OutputView output(Link link) {
        return new OutputView(link.link(), link.task(), link.activity(), link.output(),
                context.names().person(link.by()), link.at());
    }

    public ReviewSummary review(ReviewDocument one) {
        Reviewed reviewed = new Reviewed(work(), one);
        return new ReviewSummary(one.review(), one.kind(), one.year(), one.submitBy(), work().isOverdue(one),
                one.state(),
                one.rounds().size(), reviewed.items().size(), (int) reviewed.evaluated(), one.proposals().size(),
                one.openedAt(), one.latest().map(ReviewDocument.Submitted::at).orElse(null),
                one.approvedAt().orElse(null));
    }
}
