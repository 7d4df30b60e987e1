package org.rapporteur.query.mandates;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.mandates.activity.ActivityDocument;
import org.rapporteur.query.mandates.mandate.MandateDocument.Renewed;
import org.rapporteur.query.mandates.review.ReviewDocument;
import org.rapporteur.query.mandates.review.ReviewDocument.Proposed;
import org.rapporteur.query.mandates.review.ReviewDocument.Submitted;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.mandates.ActivityQuery.ActivitySummary;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.Conclusion;
import org.rapporteur.shared.mandates.MandateQuery.TaskRef;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.NotFollowed;
import org.rapporteur.shared.mandates.ProposalConclusion;
import org.rapporteur.shared.mandates.RenewalQuery.FollowUp;
import org.rapporteur.shared.mandates.RenewalQuery.Recommendation;
import org.rapporteur.shared.mandates.RenewalQuery.RecommendationKind;

/** What an approved final review recommends, and what became of it in the renewal. */
public record Recommendations(Context context, ReviewDocument review, Submitted round) {
    /** Tasks first, then activities, in their order, then what is new. */
    public List<Recommendation> all() {
        Stream<Recommendation> tasks = new Reviewed(context.work(), review).items().stream()
                .filter(item -> item.activity() == null).map(Reviewed.Item::task)
                .flatMap(task -> round.on(task.code(), null).filter(Recommendations::asks)
                        .map(said -> ofTask(task, said)).stream());
        Stream<Recommendation> activities = new Reviewed(context.work(), review).items().stream()
                .map(Reviewed.Item::activity).flatMap(Stream::ofNullable)
                .flatMap(one -> round.on(null, one.activity()).filter(Recommendations::asks)
                        .map(said -> ofActivity(one, said)).stream());
        Stream<Recommendation> proposals = review.proposals().stream().flatMap(one -> round.on(one.proposal())
                .filter(ProposalConclusion::advised).map(said -> ofProposal(one, said)).stream());
        return Stream.of(tasks, activities, proposals).flatMap(some -> some).toList();
    }

    /** To go on as it is asks for nothing. */
    private static boolean asks(Conclusion said) {
        return said.advice() != Advice.CONTINUE;
    }

    private Recommendation ofTask(MandateTask task, Conclusion said) {
        boolean ends = said.advice() == Advice.DISCONTINUE;
        return new Recommendation(ends ? RecommendationKind.DISCONTINUE_TASK : RecommendationKind.PRIORITY_TASK,
                task.code(), null, null, task.text(), null, round.language(), said.reason(),
                followUp(ends, one -> task.code().equals(one.task()), taskAfter(task), null));
    }

    private Recommendation ofActivity(ActivityDocument one, Conclusion said) {
        boolean ends = said.advice() == Advice.DISCONTINUE;
        return new Recommendation(
                ends ? RecommendationKind.DISCONTINUE_ACTIVITY : RecommendationKind.PRIORITY_ACTIVITY, null,
                one.activity(), null, one.title(), null, round.language(), said.reason(),
                followUp(ends, other -> one.activity().equals(other.activity()), null,
                        carried(later -> one.activity().equals(later.continues()))));
    }

    private Recommendation ofProposal(Proposed one, ProposalConclusion said) {
        return new Recommendation(RecommendationKind.NEW_ACTIVITY, null, null, one.proposal(),
                new Bilingual(one.title(), one.title()), one.language(),
                said.reason() == null ? one.language() : round.language(),
                said.reason() == null ? one.reason() : said.reason(),
                followUp(false, other -> one.proposal().equals(other.proposal()), null,
                        carried(later -> one.proposal().equals(later.proposal()))));
    }

    private @Nullable FollowUp followUp(boolean ends, Predicate<NotFollowed> named, @Nullable TaskRef task,
            @Nullable ActivitySummary activity) {
        Renewed renewed = context.mandate().renewed();
        if (renewed == null) {
            return null;
        }
        Optional<NotFollowed> refused = renewed.notFollowed().stream().filter(named).findFirst();
        return refused.map(one -> new FollowUp(false, one.reason(), null, null))
                .orElseGet(() -> new FollowUp(ends || task != null || activity != null, null, task, activity));
    }

    private Optional<Context> successor() {
        Renewed renewed = context.mandate().renewed();
        return renewed == null ? Optional.empty() : context.in(renewed.successor());
    }

    private @Nullable TaskRef taskAfter(MandateTask task) {
        return successor().flatMap(after -> after.mandate().versions().getFirst().terms().tasks().stream()
                .filter(one -> task.code().equals(one.continues())).findFirst()
                .map(one -> new TaskRef(after.ref(), one.code(), one.text()))).orElse(null);
    }

    /** One that stands before one that was cancelled. */
    private @Nullable ActivitySummary carried(Predicate<ActivityDocument> isIt) {
        return successor().flatMap(after -> after.work().activities().stream().filter(isIt)
                .min(Comparator.comparing(ActivityDocument::wasCancelled)).map(new Summaries(after)::activity))
                .orElse(null);
    }
}
