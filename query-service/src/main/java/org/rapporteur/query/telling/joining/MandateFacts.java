package org.rapporteur.query.telling.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateEvent;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.workinggroups.GroupId;

/** Finds the mandate, activity and review that a fact is about. */
public final class MandateFacts {
    /** @param activity null where it is about none; so is {@code review} */
    private record About(MandateId mandate, GroupId group, @Nullable ActivityId activity, @Nullable ReviewId review) {}

    private MandateFacts() {
    }

    public static MandateId mandate(MandateEvent event) {
        return about(event).mandate();
    }

    public static GroupId group(MandateEvent event) {
        return about(event).group();
    }

    public static Optional<ActivityId> activity(MandateEvent event) {
        return Optional.ofNullable(about(event).activity());
    }

    public static Optional<ReviewId> review(MandateEvent event) {
        return Optional.ofNullable(about(event).review());
    }

    /** What changes on pages: the mandate, and the activity and the review that the fact is about. */
    public static List<String> topics(MandateEvent event) {
        List<String> topics = new ArrayList<>(List.of("mandate:" + mandate(event)));
        activity(event).ifPresent(one -> topics.add("activity:" + one));
        review(event).ifPresent(one -> topics.add("review:" + one));
        return topics;
    }

    private static About about(MandateEvent event) {
        return switch (event) {
            case MandateEvent.MandateAdopted e -> new About(e.mandate(), e.group(), null, null);
            case MandateEvent.MandateAmended e -> new About(e.mandate(), e.group(), null, null);
            case MandateEvent.MandateAnnulled e -> new About(e.mandate(), e.group(), null, null);
            case MandateEvent.ActivityPlanned e -> new About(e.mandate(), e.group(), e.activity(), null);
            case MandateEvent.ActivityReplanned e -> new About(e.mandate(), e.group(), e.activity(), null);
            case MandateEvent.ActivityReworded e -> new About(e.mandate(), e.group(), e.activity(), null);
            case MandateEvent.ActivityCancelled e -> new About(e.mandate(), e.group(), e.activity(), null);
            case MandateEvent.ProgressReported e -> new About(e.mandate(), e.group(), e.activity(), null);
            case MandateEvent.ActivityCompleted e -> new About(e.mandate(), e.group(), e.activity(), null);
            case MandateEvent.OutputLinked e -> new About(e.mandate(), e.group(), e.activity(), null);
            case MandateEvent.OutputUnlinked e -> new About(e.mandate(), e.group(), null, null);
            case MandateEvent.MandateReviewOpened e -> new About(e.mandate(), e.group(), null, e.review());
            case MandateEvent.MandateReviewRescheduled e -> new About(e.mandate(), e.group(), null, e.review());
            case MandateEvent.MandateReviewCancelled e -> new About(e.mandate(), e.group(), null, e.review());
            case MandateEvent.TaskEvaluated e -> new About(e.mandate(), e.group(), null, e.review());
            case MandateEvent.ActivityEvaluated e -> new About(e.mandate(), e.group(), e.activity(), e.review());
            case MandateEvent.NewActivityProposed e -> new About(e.mandate(), e.group(), null, e.review());
            case MandateEvent.MandateReviewSubmitted e -> new About(e.mandate(), e.group(), null, e.review());
            case MandateEvent.MandateReviewReturned e -> new About(e.mandate(), e.group(), null, e.review());
            case MandateEvent.MandateReviewApproved e -> new About(e.mandate(), e.group(), null, e.review());
            case MandateEvent.MandateRenewed e -> new About(e.mandate(), e.group(), null, null);
            case MandateEvent.MandateRenewalAnnulled e -> new About(e.mandate(), e.group(), null, null);
            case MandateEvent.MandateClosed e -> new About(e.mandate(), e.group(), null, null);
        };
    }
}
