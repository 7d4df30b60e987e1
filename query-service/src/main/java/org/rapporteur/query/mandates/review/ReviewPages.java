package org.rapporteur.query.mandates.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.mandates.Context;
import org.rapporteur.query.mandates.FollowUps;
import org.rapporteur.query.mandates.Names;
import org.rapporteur.query.mandates.Reviewed;
import org.rapporteur.query.mandates.Reviewed.Item;
import org.rapporteur.query.mandates.Summaries;
import org.rapporteur.query.mandates.activity.ActivityDocument;
import org.rapporteur.query.mandates.review.ReviewDocument.Evaluated;
import org.rapporteur.query.mandates.review.ReviewDocument.Proposed;
import org.rapporteur.query.mandates.review.ReviewDocument.Submitted;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.ActivityQuery.ActivityRef;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.ProposalId;
import org.rapporteur.shared.mandates.ReviewQuery.AdviceCounts;
import org.rapporteur.shared.mandates.ReviewQuery.Evaluation;
import org.rapporteur.shared.mandates.ReviewQuery.ProposalView;
import org.rapporteur.shared.mandates.ReviewQuery.Rescheduling;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewItem;
import org.rapporteur.shared.mandates.ReviewQuery.Round;
import org.rapporteur.shared.mandates.ReviewQuery.RoundDecision;

/** Tells what people think of each task and activity, what they propose, and what was concluded. */
public record ReviewPages(Context context, ReviewDocument review) {
    private static final Comparator<Evaluated> BY_DELEGATION = Comparator
            .comparing((Evaluated one) -> one.delegation() == null ? null : one.delegation().value(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Evaluated::at);

    /** The tasks in their order, each followed by its activities. */
    List<ReviewItem> items() {
        return reviewed().items().stream().map(this::item).toList();
    }

    private Reviewed reviewed() {
        return new Reviewed(context.work(), review);
    }

    private ReviewItem item(Item item) {
        List<Evaluated> words = words(item.code(), item.id());
        List<Evaluated> counted = words.stream().filter(word -> !reviewed().isEarlier(word)).toList();
        ActivityDocument activity = item.activity();
        return new ReviewItem(item.task().code(), item.id(), activity == null ? item.task().text() : activity.title(),
                activity == null ? null : new Summaries(context).activity(activity), counts(counted),
                evaluations(words), mine(words),
                review.latest().flatMap(round -> round.on(item.code(), item.id())).orElse(null));
    }

    private List<Evaluated> words(@Nullable String task, @Nullable ActivityId activity) {
        return review.evaluations().stream().filter(one -> one.isOn(task, activity)).sorted(BY_DELEGATION).toList();
    }

    private static AdviceCounts counts(List<Evaluated> words) {
        return new AdviceCounts(count(words, Advice.CONTINUE), count(words, Advice.PRIORITY),
                count(words, Advice.DISCONTINUE));
    }

    private static int count(List<Evaluated> words, Advice advice) {
        return (int) words.stream().filter(one -> one.advice() == advice).count();
    }

    private List<Evaluation> evaluations(List<Evaluated> words) {
        return words.stream().map(this::evaluation).toList();
    }

    private @Nullable Evaluation mine(List<Evaluated> words) {
        return words.stream().filter(one -> one.by().equals(context.reader().person())).findFirst()
                .map(this::evaluation).orElse(null);
    }

    private Evaluation evaluation(Evaluated one) {
        return new Evaluation(context.names().person(one.by()), Names.role(one.role()),
                context.names().delegation(one.delegation()), one.advice(), one.language(), one.reason(), one.at(),
                reviewed().isEarlier(one));
    }

    public List<ProposalView> proposals() {
        return review.proposals().stream().map(this::proposal).toList();
    }

    private ProposalView proposal(Proposed one) {
        return new ProposalView(one.proposal(), one.task(), taskText(one.task()), one.language(), one.title(),
                one.reason(), context.names().person(one.by()), Names.role(one.role()),
                context.names().delegation(one.delegation()), one.at(), one.by().equals(context.reader().person()),
                review.latest().flatMap(round -> round.on(one.proposal())).orElse(null), became(one.proposal()),
                new FollowUps(context).planIn(review, one.proposal()));
    }

    private Bilingual taskText(String code) {
        return reviewed().task(code).map(MandateTask::text).orElseGet(() -> new Bilingual(code, code));
    }

    private @Nullable ActivityRef became(ProposalId proposal) {
        return context.carrying(proposal)
                .map(one -> new ActivityRef(one.activity().activity(), one.under().ref(), one.activity().title()))
                .orElse(null);
    }

    /** The latest first. */
    List<Rescheduling> reschedulings() {
        return review.reschedulings().reversed().stream().map(one -> new Rescheduling(one.before(), one.due(),
                one.reason(), context.names().person(one.by()), one.at())).toList();
    }

    /** The latest first. */
    List<Round> rounds() {
        return review.rounds().reversed().stream().map(this::round).toList();
    }

    private Round round(Submitted one) {
        return new Round(one.round(), context.names().person(one.author()), Names.role(one.role()), one.at(),
                one.language(), one.summary(), one.conclusions(), one.proposals(),
                Optional.ofNullable(one.decided()).map(decided -> new RoundDecision(decided.approved(),
                        decided.words(), context.names().person(decided.by()), decided.at())).orElse(null));
    }
}
