package org.rapporteur.query.mandates.review;

import java.util.List;
import org.rapporteur.query.mandates.Context;
import org.rapporteur.query.mandates.Contexts;
import org.rapporteur.query.mandates.FollowUps;
import org.rapporteur.query.mandates.Permissions;
import org.rapporteur.query.mandates.Recommendations;
import org.rapporteur.query.mandates.Reviewed;
import org.rapporteur.query.mandates.Summaries;
import org.rapporteur.query.mandates.Undone;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.shared.mandates.RenewalQuery.Recommendation;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewPage;
import org.springframework.stereotype.Component;

/** Answers what people think of a mandate, and what its review concludes. */
@Component
class ReviewQueries {
    private final Contexts contexts;

    ReviewQueries(Contexts contexts) {
        this.contexts = contexts;
    }

    ReviewPage page(String id, Reading reading) {
        Context context = contexts.ofReview(id, reading.reader());
        ReviewDocument review = context.work().reviews().stream().filter(one -> one.review().value().equals(id))
                .findFirst().orElseThrow(NotFound::new);
        ReviewPages pages = new ReviewPages(context, review);
        return new ReviewPage(reading.position(), new Summaries(context).review(review), context.ref(),
                review.group(), context.names().groupName(), context.names().organisationName(),
                context.names().person(review.openedBy()), Undone.told(review.cancelled(), context.names()),
                pages.reschedulings(), pages.items(), pages.proposals(),
                new FollowUps(context).of(review),
                new Participants(new Reviewed(context.work(), review), context.names()).counted(), pages.rounds(),
                recommendations(context, review),
                isFinal(review) ? new ClosingOut(context).told() : null, context.myRoles(),
                new Permissions(context).onReview(review));
    }

    private static boolean isFinal(ReviewDocument review) {
        return review.kind() == ReviewKind.FINAL;
    }

    private static List<Recommendation> recommendations(Context context, ReviewDocument review) {
        return isFinal(review) && review.wasApproved()
                ? review.latest().map(round -> new Recommendations(context, review, round).all()).orElse(List.of())
                : List.of();
    }
}
