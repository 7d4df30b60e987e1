package org.rapporteur.shared.mandates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonView;
import org.rapporteur.shared.mandates.ActivityQuery.ActivitySummary;
import org.rapporteur.shared.mandates.MandateQuery.MandateRef;
import org.rapporteur.shared.mandates.MandateQuery.MandateSummary;
import org.rapporteur.shared.mandates.MandateQuery.May;
import org.rapporteur.shared.mandates.MandateQuery.TaskRef;
import org.rapporteur.shared.mandates.ReviewQuery.ProposalView;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewSummary;
import org.rapporteur.shared.practices.PracticeQuery.Piece;
import org.rapporteur.shared.workinggroups.GroupId;

/** What is answered about a mandate beside another, and about its renewal; who is answered: {@link MandateQuery}. */
public final class RenewalQuery {
    private RenewalQuery() {
    }

    // ---- Two mandates

    /**
     * {@code GET /api/mandates/{mandate}/comparison?with=<mandate>}: the mandate beside an earlier one, task by task; without
     * {@code with}, beside the one that it follows. {@code with} may also be the later of the two.
     *
     * @param from the earlier
     * @param steps the mandates between them over which tasks were followed
     * @param others those with which the mandate can be compared
     * @param tasks those of the later one in their order, then what was dropped
     */
    public record MandateComparison(long position, GroupId group, Bilingual groupName, MandateRef from, MandateRef to,
            List<MandateRef> steps, List<MandateRef> others, List<TermChange> tasks, List<TermChange> goals,
            List<TermChange> areas, List<TermChange> perspectives, ChangeCounts counts) {}

    /** What became of a task, goal, area or perspective. */
    public enum Became {
        /** It goes on in the same words. */
        KEPT, REWORDED, NEW, DROPPED
    }

    /**
     * One task, goal, area or perspective in both mandates.
     *
     * @param before null where it is new
     * @param after null where it was dropped
     * @param en the words of both, in reading order, where it was reworded
     */
    public record TermChange(Became became, @Nullable Labelled before, @Nullable Labelled after, List<Piece> en,
            List<Piece> fr) {}

    /** How many tasks became what. */
    public record ChangeCounts(int kept, int reworded, int added, int dropped) {}

    // ---- Renewal

    /**
     * {@code GET /api/mandates/{mandate}/renewal}: with what a renewal begins, and, once there is one, what became of each
     * recommendation.
     *
     * @param period the successor's
     * @param terms as they stand: what a successor's terms are written from
     * @param review the approved final review; null while there is none
     * @param tasks each with its advice
     * @param activities those that are not cancelled, each with its advice
     * @param proposals what the review advises to take up
     * @param recommendations what has to be followed, or named with a reason: priorities, ends, and what is new
     * @param leads who may lead an activity; for the secretariat only
     * @param may {@code RenewMandate}
     */
    public record RenewalOffer(long position, MandateSummary mandate, Bilingual groupName, MandatePeriod period,
            Terms terms, @Nullable ReviewSummary review, List<OfferedTask> tasks, List<OfferedActivity> activities,
            List<ProposalView> proposals, List<Recommendation> recommendations, List<PersonView> leads, May may) {}

    /** {@code advice} and {@code reason} are null while there is no approved final review. */
    public record OfferedTask(String code, Bilingual text, @Nullable Advice advice, @Nullable String reason) {}

    /**
     * An activity that may go on.
     *
     * @param description with which it would go on
     * @param advice null while there is no approved final review, as is {@code reason}
     */
    public record OfferedActivity(ActivitySummary activity, @Nullable Bilingual description, @Nullable Advice advice,
            @Nullable String reason) {}

    /** What a recommendation asks for. */
    public enum RecommendationKind {
        PRIORITY_TASK, PRIORITY_ACTIVITY, NEW_ACTIVITY, DISCONTINUE_TASK, DISCONTINUE_ACTIVITY
    }

    /**
     * A recommendation of the final review: of {@code task}, {@code activity} and {@code proposal} exactly one is not null.
     *
     * @param titleLanguage that of a proposal's title; null of a title in both
     * @param language that of the reason
     * @param reason why the review recommends it
     * @param followUp what became of it; null until the mandate is renewed
     */
    public record Recommendation(RecommendationKind kind, @Nullable String task, @Nullable ActivityId activity,
            @Nullable ProposalId proposal, Bilingual title, @Nullable Language titleLanguage, Language language,
            @Nullable String reason, @Nullable FollowUp followUp) {}

    /**
     * What became of a recommendation.
     *
     * @param followed whether the renewal follows it
     * @param reason why it does not
     * @param task the successor's task that continues the task
     * @param activity the successor's activity that carries it on, as it stands now
     */
    public record FollowUp(boolean followed, @Nullable String reason, @Nullable TaskRef task,
            @Nullable ActivitySummary activity) {}
}
