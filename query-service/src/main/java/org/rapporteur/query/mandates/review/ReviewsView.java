package org.rapporteur.query.mandates.review;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.mandates.Undone;
import org.rapporteur.query.mandates.review.ReviewDocument.Decided;
import org.rapporteur.query.mandates.review.ReviewDocument.Evaluated;
import org.rapporteur.query.mandates.review.ReviewDocument.Proposed;
import org.rapporteur.query.mandates.review.ReviewDocument.Rescheduled;
import org.rapporteur.query.mandates.review.ReviewDocument.Submitted;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.query.telling.views.View;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.mandates.MandateEvent.ActivityEvaluated;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewApproved;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewCancelled;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewOpened;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewRescheduled;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewReturned;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewSubmitted;
import org.rapporteur.shared.mandates.MandateEvent.NewActivityProposed;
import org.rapporteur.shared.mandates.MandateEvent.TaskEvaluated;
import org.springframework.stereotype.Component;

/** Tells what people think of mandates when they review them, and what came of it. */
@Component
public final class ReviewsView implements View<ReviewDocument> {
    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<ReviewDocument> type() {
        return ReviewDocument.class;
    }

    /** A board asks by mandate. */
    @Override
    public List<String> indexes() {
        return List.of("mandate");
    }

    @Override
    public Set<String> keys(Event event) {
        return switch (event) {
            case MandateReviewOpened e -> Set.of(e.review().value());
            case MandateReviewRescheduled e -> Set.of(e.review().value());
            case MandateReviewCancelled e -> Set.of(e.review().value());
            case TaskEvaluated e -> Set.of(e.review().value());
            case ActivityEvaluated e -> Set.of(e.review().value());
            case NewActivityProposed e -> Set.of(e.review().value());
            case MandateReviewSubmitted e -> Set.of(e.review().value());
            case MandateReviewReturned e -> Set.of(e.review().value());
            case MandateReviewApproved e -> Set.of(e.review().value());
            default -> Set.of();
        };
    }

    @Override
    public @Nullable ReviewDocument project(String key, @Nullable ReviewDocument document, Happened happened) {
        return happened.event() instanceof MandateReviewOpened e
                ? new ReviewDocument(e.review(), e.mandate(), e.group(), e.kind(), e.year(), e.due(), happened.at(),
                        happened.actor(), List.of(), List.of(), List.of(), List.of(), null)
                : project(requireNonNull(document), happened);
    }

    private static ReviewDocument project(ReviewDocument document, Happened happened) {
        return switch (happened.event()) {
            case MandateReviewRescheduled e -> document.with(
                    new Rescheduled(document.due(), e.due(), e.reason(), happened.actor(), happened.at()));
            case MandateReviewCancelled e -> document.with(Undone.of(e.reason(), happened));
            case TaskEvaluated e -> document.with(new Evaluated(e.task(), null, happened.actor(), happened.role(),
                    happened.delegation(), e.advice(), e.language(), e.reason(), happened.at(), happened.position()));
            case ActivityEvaluated e -> document.with(new Evaluated(null, e.activity(), happened.actor(),
                    happened.role(), happened.delegation(), e.advice(), e.language(), e.reason(), happened.at(),
                    happened.position()));
            case NewActivityProposed e -> document.with(new Proposed(e.proposal(), e.task(), e.language(), e.title(),
                    e.reason(), happened.actor(), happened.role(), happened.delegation(), happened.at()));
            case MandateReviewSubmitted e -> document.with(new Submitted(e.round(), e.author(), happened.role(),
                    happened.at(), e.language(), e.summary(), e.conclusions(), e.proposals(), null,
                    happened.position()));
            case MandateReviewReturned e ->
                document.with(new Decided(false, e.reason(), happened.actor(), happened.at()));
            case MandateReviewApproved e ->
                document.with(new Decided(true, e.remark(), happened.actor(), happened.at()));
            default -> document;
        };
    }
}
