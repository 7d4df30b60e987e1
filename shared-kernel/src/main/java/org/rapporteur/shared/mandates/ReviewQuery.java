package org.rapporteur.shared.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonView;
import org.rapporteur.shared.mandates.ActivityQuery.ActivityRef;
import org.rapporteur.shared.mandates.ActivityQuery.ActivitySummary;
import org.rapporteur.shared.mandates.ActivityQuery.Completion;
import org.rapporteur.shared.mandates.MandateQuery.Due;
import org.rapporteur.shared.mandates.MandateQuery.MandateCounts;
import org.rapporteur.shared.mandates.MandateQuery.MandateRef;
import org.rapporteur.shared.mandates.MandateQuery.May;
import org.rapporteur.shared.mandates.MandateQuery.OutputView;
import org.rapporteur.shared.mandates.MandateQuery.ReviewRef;
import org.rapporteur.shared.mandates.MandateQuery.Undoing;
import org.rapporteur.shared.mandates.RenewalQuery.Recommendation;
import org.rapporteur.shared.mandates.RenewalQuery.RecommendationKind;
import org.rapporteur.shared.workinggroups.DelegationView;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.Role;

/** What is answered about exchanges of views and final reviews; who is answered: {@link MandateQuery}. */
public final class ReviewQuery {
    private ReviewQuery() {
    }

    /** Where a review stands. */
    public enum ReviewState {
        OPEN, SUBMITTED,
        /** It is open again: the chair asks for a correction. */
        RETURNED, APPROVED,
        /** Nobody had spoken in it, and it counts for nothing. */
        CANCELLED;

        public boolean isOpen() {
            return this == OPEN || this == RETURNED;
        }
    }

    /**
     * A review on a list.
     *
     * @param year of a yearly one
     * @param due the day by which it should be submitted
     * @param overdue whether it should be submitted and is not
     * @param round how often it was submitted
     * @param items how many tasks and activities it is about
     * @param evaluated how many of them somebody evaluated
     */
    public record ReviewSummary(ReviewId review, ReviewKind kind, @Nullable Integer year, LocalDate due,
            boolean overdue, ReviewState state, int round, int items, int evaluated, int proposals, Instant openedAt,
            @Nullable Instant submittedAt, @Nullable Instant approvedAt) {}

    /**
     * {@code GET /api/reviews/{review}}: a review with everybody's evaluations and proposals, what it concludes once it was
     * submitted, and how it came to it.
     *
     * @param items the mandate's tasks in their order, each followed by its activities that are not cancelled; of one
     *     that awaits the chair or is approved, what it concludes on, in the words of the day of its submission
     * @param proposals the oldest first
     * @param followUp what became of what it advises, once it is approved; of a final review, what the exchanges of views
     *     before it proposed and nothing carries out
     * @param cancelled where it was
     * @param reschedulings other days by which it should be submitted, the latest first
     * @param participation which delegations and roles have evaluated something, and how much
     * @param rounds its submissions, the latest first
     * @param recommendations of an approved final one: what asks for an answer, and what became of it
     * @param closeOut of a final one only: how the work stands
     * @param may {@code EvaluateTask}, {@code EvaluateActivity}, {@code ProposeNewActivity}, {@code SubmitMandateReview},
     *     {@code ReturnMandateReview}, {@code ApproveMandateReview}, {@code RescheduleMandateReview},
     *     {@code CancelMandateReview}
     */
    public record ReviewPage(long position, ReviewSummary review, MandateRef mandate, GroupId group,
            Bilingual groupName, Bilingual organisationName, PersonView openedBy, @Nullable Undoing cancelled,
            List<Rescheduling> reschedulings, List<ReviewItem> items,
            List<ProposalView> proposals, List<Advised> followUp, List<Participation> participation,
            List<Round> rounds, List<Recommendation> recommendations, @Nullable CloseOut closeOut,
            List<Role> myRoles, May may) {
        /** The submission that counts: the latest. */
        public Optional<Round> latest() {
            return rounds.stream().findFirst();
        }
    }

    /** @param dueBefore the day whose place another took */
    public record Rescheduling(LocalDate dueBefore, LocalDate due, String reason, PersonView by, Instant at) {}

    /**
     * A task, or an activity under it, in a review.
     *
     * @param task its code; of an activity, that of its task
     * @param activity null where it is the task itself
     * @param title the task's text or the activity's title
     * @param summary of the activity, as it stands now
     * @param evaluations everybody's latest word, by delegation, those without one last
     * @param mine the reader's own
     * @param conclusion what the latest submission says of it
     */
    public record ReviewItem(String task, @Nullable ActivityId activity, Bilingual title,
            @Nullable ActivitySummary summary, AdviceCounts counts,
            List<Evaluation> evaluations, @Nullable Evaluation mine, @Nullable Conclusion conclusion) {
        /** Those that are about it as it is now. */
        public List<Evaluation> counted() {
            return evaluations.stream().filter(one -> !one.earlier()).toList();
        }
    }

    /**
     * How the work of a mandate stands on a day, for its final review.
     *
     * @param open what is still to be told, overdue first; nothing under a closed mandate
     */
    public record CloseOut(LocalDate asOf, MandateCounts counts, List<TaskOutcome> tasks, List<Due> open) {}

    /** @param outputs those of the task itself */
    public record TaskOutcome(String code, Bilingual text, List<ActivityOutcome> activities,
            List<OutputView> outputs) {}

    /** @param completed what came of it; null while it is not complete */
    public record ActivityOutcome(ActivitySummary activity, @Nullable Completion completed,
            List<OutputView> outputs) {}

    /** How many gave which advice. */
    public record AdviceCounts(int goesOn, int priority, int discontinue) {}

    /**
     * @param role the one in which it was said
     * @param earlier whether it is about words that the task or the activity no longer has, and so counts no more
     */
    public record Evaluation(PersonView by, @Nullable Role role, @Nullable DelegationView delegation, Advice advice,
            Language language, String reason, Instant at, boolean earlier) {}

    /** @param evaluated on how many of the items; {@code delegation} is null for those who speak for none */
    public record Participation(@Nullable DelegationView delegation, @Nullable Role role, int people, int evaluated,
            int proposed) {}

    /**
     * @param conclusion what the latest submission says of it
     * @param became the activity that carries it out
     * @param planIn the mandate under which the reader may plan it, where nothing carries it out
     */
    public record ProposalView(ProposalId proposal, String task, Bilingual taskText, Language language, String title,
            String reason, PersonView by, @Nullable Role role, @Nullable DelegationView delegation, Instant at,
            boolean mine, @Nullable ProposalConclusion conclusion, @Nullable ActivityRef became,
            @Nullable MandateId planIn) {}

    /**
     * Something that an approved review advises beside letting things go on, and how it stands now.
     *
     * @param mandate the one that the review is about
     * @param task the code of the task that it is about, or under which it stands or would stand
     * @param proposal where it is new
     * @param title of the task, the activity or the proposal
     * @param titleLanguage that of a proposal's title; null of a title in both
     * @param reason why the review advises it
     * @param language that of the reason
     * @param done whether what should end has ended, what comes first is completed, and what is new is carried out
     * @param activity the one that it is about, or that carries it out, as it stands now
     * @param planIn the mandate under which the reader may plan it, where nothing carries it out
     * @param notFollowed why the renewal of its mandate does not follow it; null where it does, or there is none
     */
    public record Advised(ReviewRef review, MandateRef mandate, RecommendationKind kind, String task,
            @Nullable ProposalId proposal, Bilingual title, @Nullable Language titleLanguage, @Nullable String reason,
            Language language, boolean done, @Nullable ActivitySummary activity, @Nullable MandateId planIn,
            @Nullable String notFollowed) {}

    /**
     * A submission, with what the chair made of it.
     *
     * @param decision null while it waits
     */
    public record Round(int round, PersonView author, @Nullable Role role, Instant at, Language language,
            String summary, List<Conclusion> conclusions, List<ProposalConclusion> proposals,
            @Nullable RoundDecision decision) {}

    /** @param words why it was returned, or the remark with which it was approved */
    public record RoundDecision(boolean approved, @Nullable String words, PersonView by, Instant at) {}
}
