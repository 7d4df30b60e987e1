package org.rapporteur.query.mandates.renewal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.mandates.Context;
import org.rapporteur.query.mandates.Contexts;
import org.rapporteur.query.mandates.Permissions;
import org.rapporteur.query.mandates.Recommendations;
import org.rapporteur.query.mandates.Summaries;
import org.rapporteur.query.mandates.activity.ActivityDocument;
import org.rapporteur.query.mandates.review.ReviewDocument;
import org.rapporteur.query.mandates.review.ReviewDocument.Submitted;
import org.rapporteur.query.mandates.review.ReviewPages;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.query.telling.joining.GroupMembers;
import org.rapporteur.shared.PersonView;
import org.rapporteur.shared.mandates.Conclusion;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.RenewalQuery.OfferedActivity;
import org.rapporteur.shared.mandates.RenewalQuery.OfferedTask;
import org.rapporteur.shared.mandates.RenewalQuery.Recommendation;
import org.rapporteur.shared.mandates.RenewalQuery.RenewalOffer;
import org.rapporteur.shared.mandates.ReviewQuery.ProposalView;
import org.rapporteur.shared.workinggroups.Role;
import org.springframework.stereotype.Component;

/** Answers with what a mandate's renewal begins, and what became of what its final review recommends. */
@Component
class RenewalQueries {
    private final Contexts contexts;
    private final GroupMembers members;

    RenewalQueries(Contexts contexts, GroupMembers members) {
        this.contexts = contexts;
        this.members = members;
    }

    RenewalOffer offer(String id, Reading reading) {
        Context context = contexts.ofMandate(id, reading.reader());
        Optional<ReviewDocument> review = context.work().approvedFinalReview();
        Optional<Submitted> round = review.flatMap(ReviewDocument::latest);
        Summaries summaries = new Summaries(context);
        return new RenewalOffer(reading.position(), summaries.mandate(), context.names().groupName(),
                context.mandate().period().next(), context.mandate().terms(),
                review.map(summaries::review).orElse(null), tasks(context, round),
                context.work().standing().map(one -> activity(one, round, summaries)).toList(),
                review.map(one -> proposals(context, one)).orElse(List.of()),
                review.map(one -> recommendations(context, one)).orElse(List.of()), leads(context),
                new Permissions(context).onRenewal());
    }

    private static List<OfferedTask> tasks(Context context, Optional<Submitted> round) {
        return context.mandate().terms().tasks().stream().map(task -> task(task, round)).toList();
    }

    private static OfferedTask task(MandateTask task, Optional<Submitted> round) {
        @Nullable
        Conclusion said = round.flatMap(one -> one.on(task.code(), null)).orElse(null);
        return new OfferedTask(task.code(), task.text(), said == null ? null : said.advice(),
                said == null ? null : said.reason());
    }

    private static OfferedActivity activity(ActivityDocument one, Optional<Submitted> round, Summaries summaries) {
        @Nullable
        Conclusion said = round.flatMap(last -> last.on(null, one.activity())).orElse(null);
        return new OfferedActivity(summaries.activity(one), one.description(), said == null ? null : said.advice(),
                said == null ? null : said.reason());
    }

    /** Those that the review advises to take up. */
    private static List<ProposalView> proposals(Context context, ReviewDocument review) {
        return new ReviewPages(context, review).proposals().stream()
                .filter(one -> one.conclusion() != null && one.conclusion().advised()).toList();
    }

    private static List<Recommendation> recommendations(Context context, ReviewDocument review) {
        return review.latest().map(round -> new Recommendations(context, review, round).all()).orElse(List.of());
    }

    private List<PersonView> leads(Context context) {
        return context.has(Role.SECRETARIAT) ? members.of(context.mandate().group()) : List.of();
    }
}
