package org.rapporteur.shared.mandates;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.Named;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.RecordedDecision;

/** Every fact about mandates, the activities under their tasks, and their reviews. */
public sealed interface MandateEvent extends Event {
    /**
     * A mandate was taken up; its terms are its first version.
     *
     * @param follows the mandate from whose tasks its tasks follow
     * @param renewal whether it is the renewal of that mandate and starts where that one ends
     */
    @Named("mandates.MandateAdopted")
    record MandateAdopted(MandateId mandate, GroupId group, OrganisationId organisation, MandatePeriod period,
            Terms terms, RecordedDecision decision, @Nullable MandateId follows,
            boolean renewal) implements MandateEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(MandateTags.mandates(group), MandateTags.mandate(mandate));
        }
    }

    /** A mandate was adopted by mistake and stands no more: its years are free again. Nothing stood under it. */
    @Named("mandates.MandateAnnulled")
    record MandateAnnulled(MandateId mandate, GroupId group, String reason) implements MandateEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(MandateTags.mandates(group), MandateTags.mandate(mandate));
        }
    }

    /** @param version of the terms: 2 for the first amendment */
    @Named("mandates.MandateAmended")
    record MandateAmended(MandateId mandate, GroupId group, int version, Terms terms, RecordedDecision decision,
            String reason) implements MandateEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(MandateTags.mandate(mandate));
        }
    }

    /**
     * @param continues the activity of the mandate before that goes on in it
     * @param proposal the proposal of a review that it carries out
     */
    @Named("mandates.ActivityPlanned")
    record ActivityPlanned(ActivityId activity, MandateId mandate, GroupId group, String task, Bilingual title,
            @Nullable Bilingual description, PersonId lead, LocalDate from, LocalDate due,
            @Nullable ActivityId continues, @Nullable ProposalId proposal) implements MandateEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(MandateTags.mandate(mandate), MandateTags.activity(activity));
        }
    }

    @Named("mandates.ActivityReplanned")
    record ActivityReplanned(ActivityId activity, MandateId mandate, GroupId group, PersonId lead, LocalDate from,
            LocalDate due, String reason) implements MandateEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(MandateTags.activity(activity));
        }
    }

    /**
     * An activity goes by other words; what was said of it before is about the words of that day.
     *
     * @param description null where it has none any more
     */
    @Named("mandates.ActivityReworded")
    record ActivityReworded(ActivityId activity, MandateId mandate, GroupId group, Bilingual title,
            @Nullable Bilingual description, String reason) implements MandateEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(MandateTags.mandate(mandate), MandateTags.activity(activity));
        }
    }

    @Named("mandates.ActivityCancelled")
    record ActivityCancelled(ActivityId activity, MandateId mandate, GroupId group,
            String reason) implements MandateEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(MandateTags.mandate(mandate), MandateTags.activity(activity));
        }
    }

    @Named("mandates.ProgressReported")
    record ProgressReported(ActivityId activity, MandateId mandate, GroupId group, LocalDate asOf, Progress progress,
            int percent, Language language, String text) implements MandateEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(MandateTags.activity(activity));
        }
    }

    @Named("mandates.ActivityCompleted")
    record ActivityCompleted(ActivityId activity, MandateId mandate, GroupId group, LocalDate on, Language language,
            String text) implements MandateEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(MandateTags.activity(activity));
        }
    }

    @Named("mandates.OutputLinked")
    record OutputLinked(OutputId link, MandateId mandate, GroupId group, @Nullable String task,
            @Nullable ActivityId activity, Output output) implements MandateEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(MandateTags.outputs(mandate), MandateTags.output(link));
        }
    }

    @Named("mandates.OutputUnlinked")
    record OutputUnlinked(OutputId link, MandateId mandate, GroupId group, String reason) implements MandateEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(MandateTags.outputs(mandate), MandateTags.output(link));
        }
    }

    @Named("mandates.MandateReviewOpened")
    record MandateReviewOpened(ReviewId review, MandateId mandate, GroupId group, ReviewKind kind,
            @Nullable Integer year, LocalDate due) implements MandateEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(MandateTags.reviews(mandate), MandateTags.review(review));
        }
    }

    /** @param due the day by which it should be submitted now */
    @Named("mandates.MandateReviewRescheduled")
    record MandateReviewRescheduled(ReviewId review, MandateId mandate, GroupId group, LocalDate due,
            String reason) implements MandateEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(MandateTags.review(review));
        }
    }

    /** Nobody had spoken in the review; it counts no more, and may be opened again. */
    @Named("mandates.MandateReviewCancelled")
    record MandateReviewCancelled(ReviewId review, MandateId mandate, GroupId group,
            String reason) implements MandateEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(MandateTags.reviews(mandate), MandateTags.review(review));
        }
    }

    @Named("mandates.TaskEvaluated")
    record TaskEvaluated(ReviewId review, MandateId mandate, GroupId group, String task, Advice advice,
            Language language, String reason) implements MandateEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(MandateTags.evaluations(review));
        }
    }

    @Named("mandates.ActivityEvaluated")
    record ActivityEvaluated(ReviewId review, MandateId mandate, GroupId group, ActivityId activity, Advice advice,
            Language language, String reason) implements MandateEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(MandateTags.evaluations(review));
        }
    }

    @Named("mandates.NewActivityProposed")
    record NewActivityProposed(ProposalId proposal, ReviewId review, MandateId mandate, GroupId group, String task,
            Language language, String title, String reason) implements MandateEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(MandateTags.evaluations(review));
        }
    }

    /**
     * @param author who submitted it, and so does not approve it
     * @param round 1 for the first time, one more after each return
     */
    @Named("mandates.MandateReviewSubmitted")
    record MandateReviewSubmitted(ReviewId review, MandateId mandate, GroupId group, PersonId author, int round,
            Language language, String summary, List<Conclusion> conclusions,
            List<ProposalConclusion> proposals) implements MandateEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(MandateTags.review(review));
        }
    }

    /** The review is open again. */
    @Named("mandates.MandateReviewReturned")
    record MandateReviewReturned(ReviewId review, MandateId mandate, GroupId group, int round,
            String reason) implements MandateEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(MandateTags.review(review));
        }
    }

    @Named("mandates.MandateReviewApproved")
    record MandateReviewApproved(ReviewId review, MandateId mandate, GroupId group, int round,
            @Nullable String remark) implements MandateEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(MandateTags.reviews(mandate), MandateTags.review(review));
        }
    }

    /**
     * The mandate has a successor, which is a fact of its own beside this one.
     *
     * @param review the final review from which it starts
     * @param notFollowed what that review recommends and the renewal does not follow
     */
    @Named("mandates.MandateRenewed")
    record MandateRenewed(MandateId mandate, GroupId group, MandateId successor, ReviewId review,
            List<NotFollowed> notFollowed) implements MandateEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(MandateTags.mandate(mandate));
        }
    }

    /**
     * The mandate has no successor any more and may be renewed again; that its successor was annulled is a fact of its own
     * beside this one.
     */
    @Named("mandates.MandateRenewalAnnulled")
    record MandateRenewalAnnulled(MandateId mandate, GroupId group, MandateId successor,
            String reason) implements MandateEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(MandateTags.mandate(mandate));
        }
    }

    @Named("mandates.MandateClosed")
    record MandateClosed(MandateId mandate, GroupId group, String reason) implements MandateEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(MandateTags.mandate(mandate));
        }
    }
}
