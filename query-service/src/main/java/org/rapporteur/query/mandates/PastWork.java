package org.rapporteur.query.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.Criterion;
import org.rapporteur.eventlog.EventCursor;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.query.mandates.activity.ActivitiesView;
import org.rapporteur.query.mandates.mandate.MandateDocument;
import org.rapporteur.query.mandates.mandate.MandatesView;
import org.rapporteur.query.mandates.review.ReviewsView;
import org.rapporteur.query.telling.processing.FactReader;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.query.telling.views.MemoryDocuments;
import org.rapporteur.query.telling.views.Placed;
import org.rapporteur.query.telling.views.Projection;
import org.rapporteur.query.telling.views.View;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.MandateDates;
import org.rapporteur.shared.mandates.MandateTags;
import org.springframework.stereotype.Component;

/** Tells how a mandate stood at the end of an earlier day: the same folds over the facts until then. */
@Component
class PastWork {
    private final EventLog log;
    private final MandatesView mandates;
    private final ActivitiesView activities;
    private final ReviewsView reviews;

    PastWork(EventLog log, MandatesView mandates, ActivitiesView activities, ReviewsView reviews) {
        this.log = log;
        this.mandates = mandates;
        this.activities = activities;
        this.reviews = reviews;
    }

    /** Empty where there was no such mandate. */
    Optional<MandateWork> at(LocalDate day, MandateWork now) {
        List<Happened> facts = facts(day, now);
        String id = now.mandate().mandate().value();
        return Optional.<MandateDocument>ofNullable(told(mandates, facts).get(id))
                .map(mandate -> new MandateWork(mandate, List.copyOf(told(activities, facts).values()),
                        List.copyOf(told(reviews, facts).values()), day));
    }

    private List<Happened> facts(LocalDate day, MandateWork now) {
        Instant end = day.plusDays(1).atStartOfDay(MandateDates.ZONE).toInstant();
        List<Happened> facts = new ArrayList<>();
        try (EventCursor cursor = log.read(about(now), 0, log.positionAt(end))) {
            cursor.forEachRemaining(stored -> facts.add(FactReader.read(stored)));
        }
        return facts;
    }

    private static Criteria about(MandateWork now) {
        Stream<Tag> ofMandate = Stream.of(MandateTags.mandate(now.mandate().mandate()),
                MandateTags.outputs(now.mandate().mandate()), MandateTags.reviews(now.mandate().mandate()));
        Stream<Tag> ofActivities = now.activities().stream().map(one -> MandateTags.activity(one.activity()));
        Stream<Tag> ofReviews = now.reviews().stream().flatMap(
                one -> Stream.of(MandateTags.review(one.review()), MandateTags.evaluations(one.review())));
        return new Criteria(Stream.of(ofMandate, ofActivities, ofReviews).flatMap(tags -> tags)
                .map(PastWork::tagged).collect(Collectors.toSet()));
    }

    private static Criterion tagged(Tag tag) {
        return new Criterion(Set.of(), Set.of(new org.rapporteur.eventlog.Tag(tag.key(), tag.value())));
    }

    private static <D> Map<String, D> told(View<D> view, List<Happened> facts) {
        MemoryDocuments<D> memory = new MemoryDocuments<>();
        new Projection<>(view, memory).project(facts);
        Map<String, D> documents = new TreeMap<>();
        memory.all().values().forEach((Placed<D> one) -> documents.put(one.key(), one.document()));
        return documents;
    }
}
