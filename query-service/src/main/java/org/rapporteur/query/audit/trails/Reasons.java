package org.rapporteur.query.audit.trails;

import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.mandates.MandateEvent;
import org.rapporteur.shared.practices.PracticeEvent;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent;

/** Finds why something was done, or what was said with it, where the fact says so in one language. */
final class Reasons {
    private Reasons() {
    }

    static @Nullable String of(Event event) {
        return switch (event) {
            case PracticeEvent fact -> ofPractice(fact);
            case WorkingGroupEvent fact -> ofGroup(fact);
            case MandateEvent fact -> ofMandate(fact);
            default -> null;
        };
    }

    private static @Nullable String ofPractice(PracticeEvent event) {
        return switch (event) {
            case PracticeEvent.CallExtended e -> e.reason();
            case PracticeEvent.CallClosed e -> e.reason();
            case PracticeEvent.PracticeRevised e -> e.reason();
            case PracticeEvent.CategoryAssigned e -> e.reason();
            case PracticeEvent.CategoryRemoved e -> e.reason();
            case PracticeEvent.PriorityDomainAssigned e -> e.reason();
            case PracticeEvent.InnovationTypeSet e -> e.reason();
            case PracticeEvent.CharterArticleLinked e -> e.reason();
            case PracticeEvent.CharterArticleUnlinked e -> e.reason();
            case PracticeEvent.InstrumentTagged e -> e.reason();
            case PracticeEvent.InstrumentUntagged e -> e.reason();
            case PracticeEvent.ClarificationResolved e -> e.reason();
            case PracticeEvent.PublicCommentTakenBack e -> e.reason();
            case PracticeEvent.PracticeReopened e -> e.reason();
            case PracticeEvent.PracticeAccepted e -> e.reason();
            case PracticeEvent.PracticeDeclined e -> e.reason();
            case PracticeEvent.PracticeWithdrawn e -> e.reason();
            case PracticeEvent.WithdrawalRequested e -> e.reason();
            case PracticeEvent.WithdrawalDeclined e -> e.reason();
            case PracticeEvent.FileRemoved e -> e.reason();
            case PracticeEvent.TransferUpdated e -> e.reason();
            default -> null;
        };
    }

    private static @Nullable String ofMandate(MandateEvent event) {
        return switch (event) {
            case MandateEvent.MandateAdopted e -> e.decision().reference();
            case MandateEvent.MandateAmended e -> e.reason();
            case MandateEvent.ProgressReported e -> e.text();
            case MandateEvent.ActivityCompleted e -> e.text();
            case MandateEvent.MandateReviewSubmitted e -> e.summary();
            case MandateEvent.ActivityReplanned e -> e.reason();
            case MandateEvent.MandateAnnulled e -> e.reason();
            case MandateEvent.ActivityReworded e -> e.reason();
            case MandateEvent.ActivityCancelled e -> e.reason();
            case MandateEvent.OutputUnlinked e -> e.reason();
            case MandateEvent.MandateReviewRescheduled e -> e.reason();
            case MandateEvent.MandateReviewCancelled e -> e.reason();
            case MandateEvent.TaskEvaluated e -> e.reason();
            case MandateEvent.ActivityEvaluated e -> e.reason();
            case MandateEvent.NewActivityProposed e -> e.reason();
            case MandateEvent.MandateReviewReturned e -> e.reason();
            case MandateEvent.MandateReviewApproved e -> e.remark();
            case MandateEvent.MandateRenewalAnnulled e -> e.reason();
            case MandateEvent.MandateClosed e -> e.reason();
            default -> null;
        };
    }

    private static @Nullable String ofGroup(WorkingGroupEvent event) {
        return switch (event) {
            case WorkingGroupEvent.InvitationWithdrawn e -> e.reason();
            case WorkingGroupEvent.RoleAssigned e -> e.reason();
            case WorkingGroupEvent.RoleRevoked e -> e.reason();
            case WorkingGroupEvent.MemberRemoved e -> e.reason();
            case WorkingGroupEvent.SuccessorInvited e -> e.reason();
            case WorkingGroupEvent.CorrespondentReplaced e -> e.reason();
            case WorkingGroupEvent.MeetingCadenceSet e -> e.decision().reference();
            default -> null;
        };
    }
}
