package org.rapporteur.query.mandates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.query.mandates.activity.ActivitiesView;
import org.rapporteur.query.mandates.activity.ActivityDocument;
import org.rapporteur.query.mandates.mandate.MandateDocument;
import org.rapporteur.query.mandates.mandate.MandatesView;
import org.rapporteur.query.mandates.review.ReviewDocument;
import org.rapporteur.query.mandates.review.ReviewsView;
import org.rapporteur.query.telling.joining.MandateHistories;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.Bilingual;
import org.springframework.stereotype.Component;

/** Tells other capabilities what belongs to which mandate. */
@Component
class PartsOfMandates implements MandateHistories {
    private final ViewReader<MandateDocument> mandates;
    private final ViewReader<ActivityDocument> activities;
    private final ViewReader<ReviewDocument> reviews;

    PartsOfMandates(ViewStores stores, MandatesView mandatesView, ActivitiesView activitiesView,
            ReviewsView reviewsView) {
        this.mandates = stores.of(mandatesView);
        this.activities = stores.of(activitiesView);
        this.reviews = stores.of(reviewsView);
    }

    @Override
    public Optional<Parts> ofMandate(String id) {
        return mandates.find(id)
                .map(one -> new Parts(one.mandate(), one.group(),
                        activities.where("mandate", List.of(id)).stream().map(ActivityDocument::activity).toList(),
                        reviews.where("mandate", List.of(id)).stream().map(ReviewDocument::review).toList(),
                        names(one.group().value())));
    }

    private Map<String, Bilingual> names(String group) {
        Map<String, Bilingual> names = new HashMap<>();
        List<MandateDocument> all = mandates.where("group", List.of(group));
        List<String> ids = all.stream().map(one -> one.mandate().value()).toList();
        all.forEach(one -> names.put(one.mandate().value(), same(one.period().label())));
        activities.where("mandate", ids).forEach(one -> names.put(one.activity().value(), one.title()));
        reviews.where("mandate", ids).forEach(one -> {
            names.put(one.review().value(), ReviewNames.of(one.year()));
            one.proposals().forEach(proposal -> names.put(proposal.proposal().value(), same(proposal.title())));
        });
        return names;
    }

    private static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    @Override
    public Optional<Parts> ofActivity(String id) {
        return activities.find(id).flatMap(one -> ofMandate(one.mandate().value()));
    }

    @Override
    public Optional<Parts> ofReview(String id) {
        return reviews.find(id).flatMap(one -> ofMandate(one.mandate().value()));
    }
}
