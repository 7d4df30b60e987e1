package org.rapporteur.notifications.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rapporteur.notifications.directory.ReviewEntry.State;
import org.rapporteur.notifications.facts.Fact;
import org.rapporteur.shared.mandates.MandateEvent;
import org.rapporteur.shared.mandates.MandateEvent.ActivityCancelled;
import org.rapporteur.shared.mandates.MandateEvent.ActivityCompleted;
import org.rapporteur.shared.mandates.MandateEvent.ActivityEvaluated;
import org.rapporteur.shared.mandates.MandateEvent.ActivityPlanned;
import org.rapporteur.shared.mandates.MandateEvent.ActivityReplanned;
import org.rapporteur.shared.mandates.MandateEvent.ActivityReworded;
import org.rapporteur.shared.mandates.MandateEvent.MandateAdopted;
import org.rapporteur.shared.mandates.MandateEvent.MandateAmended;
import org.rapporteur.shared.mandates.MandateEvent.MandateAnnulled;
import org.rapporteur.shared.mandates.MandateEvent.MandateClosed;
import org.rapporteur.shared.mandates.MandateEvent.MandateRenewalAnnulled;
import org.rapporteur.shared.mandates.MandateEvent.MandateRenewed;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewApproved;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewCancelled;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewOpened;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewRescheduled;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewReturned;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewSubmitted;
import org.rapporteur.shared.mandates.MandateEvent.ProgressReported;
import org.rapporteur.shared.mandates.MandateEvent.TaskEvaluated;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.ReviewId;

/** Keeps what the directory knows of mandates up with the facts. */
final class MandateFold {
    private final Directory directory;

    MandateFold(Directory directory) {
        this.directory = directory;
    }

    void evolve(MandateEvent event, Fact fact) {
        long at = fact.position();
        switch (event) {
            case MandateAdopted e -> directory.mandates.put(e.mandate().value(), at,
                    new MandateEntry(e.mandate(), e.group(), e.period(), MandateEntry.words(e.terms()),
                            e.terms().reportEveryMonths(), fact.at(), false, false, false, false, fact.isOfTheDemo()));
            case MandateAmended e -> amended(e, at);
            case MandateRenewed e ->
                directory.mandates.ifThere(e.mandate().value(), at, one -> one.asRenewed(true));
            case MandateRenewalAnnulled e ->
                directory.mandates.ifThere(e.mandate().value(), at, one -> one.asRenewed(false));
            case MandateAnnulled e -> directory.mandates.ifThere(e.mandate().value(), at, MandateEntry::asAnnulled);
            case MandateClosed e -> directory.mandates.ifThere(e.mandate().value(), at, MandateEntry::asClosed);
            case MandateReviewOpened e -> directory.reviews.put(e.review().value(), at, new ReviewEntry(e.review(),
                    e.mandate(), e.group(), e.year(), e.due(), fact.at(), fact.at(), State.OPEN, List.of(), Map.of()));
            default -> {
                evolveReview(event, fact);
                evolveActivity(event, at, fact.at());
            }
        }
    }

    /** First its reviews: where it stopped halfway, the mandate still tells what changes. */
    private void amended(MandateAmended e, long at) {
        Set<String> changed = directory.mandate(e.mandate()).map(one -> one.changedBy(e.terms())).orElse(Set.of());
        forgetting(changed, e.mandate(), at);
        directory.mandates.ifThere(e.mandate().value(), at, one -> one.under(e.terms()));
    }

    private void reworded(ActivityReworded e, long at) {
        forgetting(Set.of(e.activity().value()), e.mandate(), at);
        directory.activities.ifThere(e.activity().value(), at, one -> one.called(e.title()));
    }

    private void forgetting(Set<String> changed, MandateId mandate, long at) {
        directory.reviews.all().stream().filter(one -> one.mandate().equals(mandate)).forEach(
                one -> directory.reviews.ifThere(one.review().value(), at, review -> review.forgetting(changed)));
    }

    private void evolveReview(MandateEvent event, Fact fact) {
        switch (event) {
            case TaskEvaluated e -> on(e.review(), fact, one -> one.hearing(fact.actor(), e.task()));
            case ActivityEvaluated e ->
                on(e.review(), fact, one -> one.hearing(fact.actor(), e.activity().value()));
            case MandateReviewRescheduled e -> on(e.review(), fact, one -> one.dueBy(e.due(), fact.at()));
            case MandateReviewCancelled e -> on(e.review(), fact, one -> one.in(State.CANCELLED, fact.at()));
            case MandateReviewSubmitted e -> on(e.review(), fact, one -> one.by(e.author(), fact.at()));
            case MandateReviewReturned e -> on(e.review(), fact, one -> one.in(State.RETURNED, fact.at()));
            case MandateReviewApproved e -> approved(e, fact);
            default -> {
            }
        }
    }

    private void on(ReviewId review, Fact fact, UnaryOperator<ReviewEntry> changed) {
        directory.reviews.ifThere(review.value(), fact.position(), changed);
    }

    private void approved(MandateReviewApproved e, Fact fact) {
        on(e.review(), fact, one -> one.in(State.APPROVED, fact.at()));
        if (directory.review(e.review()).filter(one -> one.year() == null).isPresent()) {
            directory.mandates.ifThere(e.mandate().value(), fact.position(), MandateEntry::asConcluded);
        }
    }

    private void evolveActivity(MandateEvent event, long at, Instant when) {
        switch (event) {
            case ActivityPlanned e -> directory.activities.put(e.activity().value(), at,
                    new ActivityEntry(e.activity(), e.mandate(), e.group(), e.title(), e.lead(), e.from(), e.due(),
                            e.continues(), null, when, false, false));
            case ActivityReplanned e -> directory.activities.ifThere(e.activity().value(), at,
                    one -> one.planned(e.lead(), e.from(), e.due(), when));
            case ProgressReported e -> directory.activities.ifThere(e.activity().value(), at,
                    one -> one.reported(e.asOf(), when));
            case ActivityReworded e -> reworded(e, at);
            case ActivityCompleted e ->
                directory.activities.ifThere(e.activity().value(), at, ActivityEntry::asCompleted);
            case ActivityCancelled e ->
                directory.activities.ifThere(e.activity().value(), at, ActivityEntry::asCancelled);
            default -> {
            }
        }
    }
}
