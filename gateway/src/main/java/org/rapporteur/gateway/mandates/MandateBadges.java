package org.rapporteur.gateway.mandates;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.page.Choice;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.mandates.ActivityQuery.ActivityState;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.MandateQuery.Due;
import org.rapporteur.shared.mandates.MandateQuery.DueKind;
import org.rapporteur.shared.mandates.MandateQuery.MandateBoard;
import org.rapporteur.shared.mandates.MandateQuery.MandateState;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.Progress;
import org.rapporteur.shared.mandates.RenewalQuery.Became;
import org.rapporteur.shared.mandates.RenewalQuery.FollowUp;
import org.rapporteur.shared.mandates.RenewalQuery.Recommendation;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.mandates.ReviewQuery.ProposalView;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewItem;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewPage;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewState;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewSummary;
import org.springframework.stereotype.Component;

/** Which badge stands for which state of a mandate, and where what is due is done; for the templates. */
@Component
public class MandateBadges {
    private static final Set<DueKind> ACTIVITIES = Set.of(DueKind.REPORT, DueKind.COMPLETE, DueKind.NAME_A_LEAD);

    /** The two years of a mandate, as people call it. */
    public String years(MandatePeriod period) {
        return period.label();
    }

    public String mandate(MandateState state) {
        return switch (state) {
            case TO_COME -> "plain";
            case RUNNING -> "active";
            case ENDED -> "waiting";
            case CLOSED -> "done";
            case ANNULLED -> "stopped";
        };
    }

    public String activity(ActivityState state) {
        return switch (state) {
            case PLANNED, GOES_ON -> "plain";
            case UNDER_WAY -> "active";
            case COMPLETED -> "done";
            case CANCELLED, NOT_COMPLETED -> "stopped";
        };
    }

    public String review(ReviewState state) {
        return switch (state) {
            case OPEN -> "active";
            case SUBMITTED, RETURNED -> "waiting";
            case APPROVED -> "done";
            case CANCELLED -> "stopped";
        };
    }

    public String progress(Progress progress) {
        return switch (progress) {
            case ON_TRACK -> "done";
            case AT_RISK -> "waiting";
            case DELAYED -> "stopped";
        };
    }

    public String advice(Advice advice) {
        return switch (advice) {
            case CONTINUE -> "active";
            case PRIORITY -> "done";
            case DISCONTINUE -> "stopped";
        };
    }

    public String became(Became became) {
        return switch (became) {
            case KEPT -> "done";
            case REWORDED -> "active";
            case NEW -> "waiting";
            case DROPPED -> "stopped";
        };
    }

    /** The page on which somebody does what is due. */
    public String address(Due due, String mandate) {
        return switch (due.kind()) {
            case REPORT, COMPLETE -> "/activities/" + due.subject();
            case NAME_A_LEAD -> "/activities/" + due.subject() + "/replan";
            case OPEN_YEARLY_REVIEW, OPEN_FINAL_REVIEW -> "/mandates/" + mandate + "/reviews/new";
            case SUBMIT_REVIEW -> "/reviews/" + due.subject();
            case APPROVE_REVIEW -> "/reviews/" + due.subject() + "/decide";
            case RENEW -> "/mandates/" + mandate + "/renew";
        };
    }

    /** Tasks as what can be chosen. */
    public List<Labelled> labelled(List<MandateTask> tasks) {
        return tasks.stream().map(task -> new Labelled(task.code(), task.text())).toList();
    }

    /** The tasks that a review is about, as what can be chosen. */
    public List<Choice> tasks(List<ReviewItem> items, Locale locale) {
        return items.stream().filter(item -> item.activity() == null)
                .map(item -> Choice.of(item.task(),
                        item.task() + " · " + item.title().in(locale)))
                .toList();
    }

    public Boolean[] yesAndNo() {
        return new Boolean[]{true, false};
    }

    public Progress[] progresses() {
        return Progress.values();
    }

    /** What is said first of a review: of an approved one, what comes of it. */
    public String lead(ReviewSummary review) {
        return review.state() == ReviewState.APPROVED ? review.kind().name() : review.state().name();
    }

    /** Whether there is an approved final review, from which a renewal can start. */
    public boolean isConcluded(List<ReviewSummary> reviews) {
        return reviews.stream().anyMatch(one -> one.kind() == ReviewKind.FINAL && one.state() == ReviewState.APPROVED);
    }

    /** What became of the advice on a task or activity of an approved final review; null where nothing did yet. */
    public @Nullable FollowUp followUp(ReviewPage page, ReviewItem item) {
        return followUp(page, one -> item.activity() == null
                ? item.task().equals(one.task())
                : item.activity().equals(one.activity()));
    }

    public @Nullable FollowUp followUp(ReviewPage page, ProposalView proposal) {
        return followUp(page, one -> proposal.proposal().equals(one.proposal()));
    }

    private static @Nullable FollowUp followUp(ReviewPage page, Predicate<Recommendation> isAbout) {
        return page.recommendations().stream().filter(isAbout).findFirst().map(Recommendation::followUp).orElse(null);
    }

    /** Whether the reader is offered to plan something: not once its years are over and it has been renewed. */
    public boolean isPlanning(MandateBoard board) {
        boolean isOver = board.mandate().state() == MandateState.ENDED && board.mandate().successor() != null;
        return board.may().allows("PlanActivity") && !isOver;
    }

    /** Whether it is about an activity, which has a title of its own. */
    public boolean isOfActivity(Due due) {
        return ACTIVITIES.contains(due.kind());
    }
}
