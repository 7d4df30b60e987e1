package org.rapporteur.query.mandates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.mandates.activity.ActivityDocument;
import org.rapporteur.query.mandates.review.ReviewDocument;
import org.rapporteur.shared.mandates.MandateQuery.Bar;
import org.rapporteur.shared.mandates.MandateQuery.May;
import org.rapporteur.shared.mandates.MandateQuery.Openable;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewState;
import org.rapporteur.shared.workinggroups.Role;

/** A mirror of the rules: what a reader may do, so that nobody is offered what would be refused. */
public record Permissions(Context context) {
    public static final May NONE = new May(List.of(), Map.of());

    /** Gathers commands with what bars them. */
    private static final class Given {
        private final boolean something;
        private final List<String> commands = new ArrayList<>();
        private final Map<String, Bar> barred = new TreeMap<>();

        Given(boolean something) {
            this.something = something;
        }

        Given with(boolean role, @Nullable Bar bar, String... names) {
            if (something && role && bar == null) {
                commands.addAll(List.of(names));
            } else if (something && role) {
                Stream.of(names).forEach(name -> barred.put(name, bar));
            }
            return this;
        }

        May done() {
            return new May(List.copyOf(commands), Map.copyOf(barred));
        }
    }

    public May onMandate() {
        boolean secretariat = context.has(Role.SECRETARIAT);
        return given().with(secretariat, amending(), "AmendMandate").with(secretariat, closed(), "PlanActivity")
                .with(secretariat, annulled(), "LinkOutput", "UnlinkOutput")
                .with(secretariat, opening(), "OpenMandateReview").with(secretariat, closing(), "CloseMandate")
                .with(secretariat, renewal(), "RenewMandate").with(secretariat, annulling(), "AnnulMandate").done();
    }

    public May onRenewal() {
        return given().with(context.has(Role.SECRETARIAT), renewal(), "RenewMandate").done();
    }

    public May onActivity(ActivityDocument activity) {
        boolean secretariat = context.has(Role.SECRETARIAT);
        boolean leads = secretariat || context.reader().seat(activity.group()).isPresent()
                && activity.isLedBy(context.reader().person());
        return given().with(leads, telling(activity), "ReportProgress", "CompleteActivity")
                .with(leads, annulled(), "LinkOutput", "UnlinkOutput")
                .with(secretariat, planning(activity), "ReplanActivity", "RewordActivity", "CancelActivity").done();
    }

    public May onReview(ReviewDocument review) {
        return given()
                .with(mayEvaluate(), evaluating(review), "EvaluateTask", "EvaluateActivity", "ProposeNewActivity")
                .with(mayConclude(), submitting(review), "SubmitMandateReview")
                .with(context.has(Role.CHAIR), deciding(review), "ReturnMandateReview", "ApproveMandateReview")
                .with(context.has(Role.SECRETARIAT), evaluating(review), "RescheduleMandateReview")
                .with(context.has(Role.SECRETARIAT), cancelling(review), "CancelMandateReview").done();
    }

    public boolean mayEvaluate() {
        return Stream.of(Role.MEMBER, Role.CORRESPONDENT, Role.RAPPORTEUR, Role.CHAIR).anyMatch(context::has);
    }

    public boolean mayConclude() {
        return context.has(Role.RAPPORTEUR) || context.has(Role.SECRETARIAT);
    }

    /** The reviews that may be opened now: each once, a year's not before the year has begun. */
    public List<Openable> openable() {
        MandateWork work = context.work();
        if (work.isOver()) {
            return List.of();
        }
        Stream<Openable> yearly = work.yearsWithoutReview().stream().filter(year -> year <= work.today().getYear())
                .map(year -> new Openable(ReviewKind.YEARLY, year));
        boolean last = work.today().getYear() >= work.mandate().period().to().getYear();
        Stream<Openable> ending = last && work.finalReview().isEmpty()
                ? Stream.of(new Openable(ReviewKind.FINAL, null))
                : Stream.empty();
        return Stream.concat(yearly, ending).toList();
    }

    private Given given() {
        return new Given(context.isNow());
    }

    private @Nullable Bar closed() {
        Bar annulled = annulled();
        return annulled == null && context.work().isOver() ? Bar.MANDATE_CLOSED : annulled;
    }

    private @Nullable Bar annulled() {
        return context.work().isAnnulled() ? Bar.MANDATE_ANNULLED : null;
    }

    private @Nullable Bar annulling() {
        Bar amending = amending();
        return amending == null && hasSomethingUnderIt() ? Bar.SOMETHING_UNDER_IT : amending;
    }

    private boolean hasSomethingUnderIt() {
        MandateWork work = context.work();
        return work.standing().findAny().isPresent() || work.standingReviews().findAny().isPresent()
                || !work.mandate().outputs().isEmpty() || !work.mandate().calls().isEmpty();
    }

    private @Nullable Bar amending() {
        Bar closed = closed();
        return closed == null && context.isFollowed() ? Bar.ALREADY_FOLLOWED : closed;
    }

    private @Nullable Bar opening() {
        Bar closed = closed();
        return closed == null && openable().isEmpty() ? Bar.NO_REVIEW_TO_OPEN : closed;
    }

    private @Nullable Bar closing() {
        Bar closed = closed();
        boolean underWay = context.work().standingReviews().anyMatch(one -> !one.wasApproved());
        return closed == null && underWay ? Bar.REVIEW_UNDER_WAY : closed;
    }

    private @Nullable Bar renewal() {
        if (context.work().isAnnulled()) {
            return Bar.MANDATE_ANNULLED;
        }
        if (context.mandate().renewed() != null) {
            return Bar.ALREADY_RENEWED;
        }
        if (context.isPeriodTaken()) {
            return Bar.PERIOD_TAKEN;
        }
        return context.work().approvedFinalReview().isEmpty() ? withoutFinalReview() : null;
    }

    private Bar withoutFinalReview() {
        return context.work().isOver() ? Bar.CLOSED_WITHOUT_FINAL_REVIEW : Bar.FINAL_REVIEW_NOT_APPROVED;
    }

    private @Nullable Bar planning(ActivityDocument activity) {
        Bar closed = closed();
        return closed == null && activity.hasEnded() ? Bar.ACTIVITY_OVER : closed;
    }

    private @Nullable Bar telling(ActivityDocument activity) {
        Bar bar = planning(activity);
        return bar == null && !context.work().hasBegun(activity) ? Bar.NOT_BEGUN : bar;
    }

    private @Nullable Bar evaluating(ReviewDocument review) {
        return switch (review.state()) {
            case OPEN, RETURNED -> closed();
            case SUBMITTED -> Bar.REVIEW_SUBMITTED;
            case APPROVED -> Bar.REVIEW_APPROVED;
            case CANCELLED -> Bar.REVIEW_CANCELLED;
        };
    }

    private @Nullable Bar submitting(ReviewDocument review) {
        Bar bar = evaluating(review);
        return bar == null && !new Reviewed(context.work(), review).isAllEvaluated() ? Bar.NOT_ALL_EVALUATED : bar;
    }

    private @Nullable Bar cancelling(ReviewDocument review) {
        Bar bar = evaluating(review);
        return bar == null && review.hasWords() ? Bar.ALREADY_SPOKEN : bar;
    }

    private @Nullable Bar deciding(ReviewDocument review) {
        if (review.wasApproved()) {
            return Bar.REVIEW_APPROVED;
        }
        if (review.wasCancelled()) {
            return Bar.REVIEW_CANCELLED;
        }
        if (review.wasSubmittedBy(context.reader().person())) {
            return Bar.NOT_ITS_AUTHOR;
        }
        return review.state() == ReviewState.SUBMITTED ? null : Bar.REVIEW_NOT_SUBMITTED;
    }
}
