package org.rapporteur.query.mandates.review;

import org.rapporteur.query.mandates.Context;
import org.rapporteur.query.mandates.Contexts;
import org.rapporteur.query.mandates.Permissions;
import org.rapporteur.query.mandates.Summaries;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.shared.mandates.MandateQuery.ReviewPage;
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
                context.names().person(review.openedBy()), pages.items(), pages.proposals(),
                new Participants(review, context.names()).counted(), pages.rounds(), context.myRoles(),
                new Permissions(context).onReview(review));
    }
}
