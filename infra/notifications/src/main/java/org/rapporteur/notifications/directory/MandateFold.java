package org.rapporteur.notifications.directory;

import java.time.Instant;
import org.rapporteur.notifications.facts.Fact;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateEvent;
import org.rapporteur.shared.mandates.MandateEvent.ActivityCancelled;
import org.rapporteur.shared.mandates.MandateEvent.ActivityCompleted;
import org.rapporteur.shared.mandates.MandateEvent.ActivityPlanned;
import org.rapporteur.shared.mandates.MandateEvent.ActivityReplanned;
import org.rapporteur.shared.mandates.MandateEvent.MandateAdopted;
import org.rapporteur.shared.mandates.MandateEvent.MandateAmended;
import org.rapporteur.shared.mandates.MandateEvent.MandateClosed;
import org.rapporteur.shared.mandates.MandateEvent.MandateRenewed;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewOpened;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewReturned;
import org.rapporteur.shared.mandates.MandateEvent.MandateReviewSubmitted;
import org.rapporteur.shared.mandates.MandateEvent.ProgressReported;

/** Keeps what the directory knows of mandates up with the facts. */
final class MandateFold {
    private final Directory directory;

    MandateFold(Directory directory) {
        this.directory = directory;
    }

    void evolve(MandateEvent event, Fact fact) {
        long at = fact.position();
        switch (event) {
            case MandateAdopted e -> directory.mandates.put(e.mandate().value(), at, new MandateEntry(e.mandate(),
                    e.group(), e.period(), e.terms().reportEveryMonths(), fact.at(), false, false,
                    fact.isOfTheDemo()));
            case MandateAmended e -> directory.mandates.ifThere(e.mandate().value(), at,
                    one -> one.reporting(e.terms().reportEveryMonths()));
            case MandateRenewed e -> directory.mandates.ifThere(e.mandate().value(), at, MandateEntry::asRenewed);
            case MandateClosed e -> directory.mandates.ifThere(e.mandate().value(), at, MandateEntry::asClosed);
            case MandateReviewOpened e -> directory.reviews.put(e.review().value(), at,
                    new ReviewEntry(e.review(), e.mandate(), e.group(), e.year(), e.due(), fact.at(), true, null));
            case MandateReviewSubmitted e ->
                directory.reviews.ifThere(e.review().value(), at, one -> one.by(e.author()));
            case MandateReviewReturned e ->
                directory.reviews.ifThere(e.review().value(), at, one -> one.returned(fact.at()));
            default -> evolveActivity(event, at, fact.at());
        }
    }

    private void evolveActivity(MandateEvent event, long at, Instant when) {
        switch (event) {
            case ActivityPlanned e -> directory.activities.put(e.activity().value(), at,
                    new ActivityEntry(e.activity(), e.mandate(), e.group(), e.title(), e.lead(), e.from(), e.due(),
                            null, when, false));
            case ActivityReplanned e -> directory.activities.ifThere(e.activity().value(), at,
                    one -> one.planned(e.lead(), e.from(), e.due(), when));
            case ProgressReported e -> directory.activities.ifThere(e.activity().value(), at,
                    one -> one.reported(e.asOf(), when));
            case ActivityCompleted e -> over(e.activity(), at);
            case ActivityCancelled e -> over(e.activity(), at);
            default -> {
            }
        }
    }

    private void over(ActivityId activity, long at) {
        directory.activities.ifThere(activity.value(), at, ActivityEntry::asOver);
    }
}
