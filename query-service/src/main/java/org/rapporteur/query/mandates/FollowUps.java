package org.rapporteur.query.mandates;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.mandates.Context.Standing;
import org.rapporteur.query.mandates.activity.ActivityDocument;
import org.rapporteur.query.mandates.mandate.MandateDocument.Renewed;
import org.rapporteur.query.mandates.review.ReviewDocument;
import org.rapporteur.query.mandates.review.ReviewDocument.Proposed;
import org.rapporteur.query.mandates.review.ReviewDocument.Submitted;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.Conclusion;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandateQuery.ReviewRef;
import org.rapporteur.shared.mandates.NotFollowed;
import org.rapporteur.shared.mandates.ProposalConclusion;
import org.rapporteur.shared.mandates.ProposalId;
import org.rapporteur.shared.mandates.RenewalQuery.RecommendationKind;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.mandates.ReviewQuery.Advised;
import org.rapporteur.shared.workinggroups.Role;

/** What became of what approved reviews of a mandate advise, as it stands now. */
public record FollowUps(Context context) {
    /** Of an exchange of views, all that it advises; of the final review, the proposals that the exchanges left open. */
    public List<Advised> of(ReviewDocument review) {
        return review.kind() == ReviewKind.FINAL
                ? yearly().flatMap(this::open).toList()
                : advisedBy(review).toList();
    }

    /** The proposals that an activity of this mandate may carry out, and none does; its own first, then the latest ones. */
    public List<Advised> toPlan() {
        if (!context.isPlanning()) {
            return List.of();
        }
        Stream<Advised> before = context.predecessors().map(FollowUps::new)
                .flatMap(earlier -> earlier.context().work().approved().flatMap(earlier::open));
        return Stream.concat(yearly().flatMap(this::open), before).toList();
    }

    /** The mandate under which the reader may plan a proposal that nothing carries out and no renewal has refused. */
    public @Nullable MandateId planIn(ReviewDocument review, ProposalId proposal) {
        boolean asks = context.isNow() && context.has(Role.SECRETARIAT) && review.wasApproved()
                && review.latest().flatMap(round -> round.on(proposal)).filter(ProposalConclusion::advised).isPresent();
        return asks && refusal(proposal) == null && context.carrying(proposal).isEmpty()
                ? planning(review).map(one -> one.mandate().mandate()).findFirst().orElse(null)
                : null;
    }

    /** What the final review advises is not for its own mandate any more, but for those that follow it. */
    private Stream<Context> planning(ReviewDocument review) {
        Stream<Context> own = review.kind() == ReviewKind.YEARLY ? Stream.of(context) : Stream.empty();
        return Stream.concat(own, context.followers()).filter(Context::isPlanning);
    }

    /** Why the renewal of the mandate does not follow it. */
    private @Nullable String refusal(ProposalId proposal) {
        Renewed renewed = context.mandate().renewed();
        return renewed == null
                ? null
                : renewed.notFollowed().stream().filter(one -> proposal.equals(one.proposal()))
                        .map(NotFollowed::reason).findFirst().orElse(null);
    }

    private Stream<ReviewDocument> yearly() {
        return context.work().reviews().stream()
                .filter(one -> one.kind() == ReviewKind.YEARLY && one.wasApproved());
    }

    private Stream<Advised> open(ReviewDocument review) {
        return review.latest().stream().flatMap(round -> proposals(review, round)).filter(one -> !one.done());
    }

    private Stream<Advised> advisedBy(ReviewDocument review) {
        return review.latest().filter(round -> review.wasApproved()).stream()
                .flatMap(round -> Stream.concat(items(review, round), proposals(review, round)));
    }

    private Stream<Advised> items(ReviewDocument review, Submitted round) {
        return new Reviewed(context.work(), review).items().stream().flatMap(item -> round.on(item.code(), item.id())
                .filter(said -> said.advice() != Advice.CONTINUE).map(said -> item(review, round, item, said))
                .stream());
    }

    private Advised item(ReviewDocument review, Submitted round, Reviewed.Item item, Conclusion said) {
        ActivityDocument activity = item.activity();
        boolean ends = said.advice() == Advice.DISCONTINUE;
        return activity == null
                ? new Advised(ref(review), context.ref(),
                        ends ? RecommendationKind.DISCONTINUE_TASK : RecommendationKind.PRIORITY_TASK,
                        item.task().code(), null, item.task().text(), null, said.reason(), round.language(),
                        ends ? hasEnded(item.task().code()) : isCompleted(item.task().code()), null, null, null)
                : new Advised(ref(review), context.ref(),
                        ends ? RecommendationKind.DISCONTINUE_ACTIVITY : RecommendationKind.PRIORITY_ACTIVITY,
                        item.task().code(), null, activity.title(), null, said.reason(), round.language(),
                        ends ? activity.hasEnded() : activity.completed() != null,
                        new Summaries(context).activity(activity), null, null);
    }

    private boolean hasEnded(String task) {
        return context.work().under(task).allMatch(ActivityDocument::hasEnded);
    }

    private boolean isCompleted(String task) {
        List<ActivityDocument> standing = context.work().under(task).filter(one -> !one.wasCancelled()).toList();
        return !standing.isEmpty() && standing.stream().allMatch(ActivityDocument::hasEnded);
    }

    private Stream<Advised> proposals(ReviewDocument review, Submitted round) {
        return review.proposals().stream().flatMap(one -> round.on(one.proposal()).filter(ProposalConclusion::advised)
                .map(said -> proposal(review, round, one, said)).stream());
    }

    private Advised proposal(ReviewDocument review, Submitted round, Proposed one, ProposalConclusion said) {
        Optional<Standing> carrying = context.carrying(one.proposal());
        return new Advised(ref(review), context.ref(), RecommendationKind.NEW_ACTIVITY, one.task(), one.proposal(),
                new Bilingual(one.title(), one.title()), one.language(),
                said.reason() == null ? one.reason() : said.reason(),
                said.reason() == null ? one.language() : round.language(), carrying.isPresent(),
                carrying.map(standing -> new Summaries(standing.under()).activity(standing.activity())).orElse(null),
                planIn(review, one.proposal()), refusal(one.proposal()));
    }

    private static ReviewRef ref(ReviewDocument review) {
        return new ReviewRef(review.review(), review.kind(), review.year(), review.state());
    }
}
