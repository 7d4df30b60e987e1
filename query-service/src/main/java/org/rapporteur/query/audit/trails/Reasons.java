package org.rapporteur.query.audit.trails;

import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.practices.PracticeEvent;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent;

/** Finds why something was done, where the fact says so in one language. */
final class Reasons {
    private Reasons() {
    }

    static @Nullable String of(Event event) {
        return switch (event) {
            case PracticeEvent fact -> ofPractice(fact);
            case WorkingGroupEvent fact -> ofGroup(fact);
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
            case PracticeEvent.FileRemoved e -> e.reason();
            case PracticeEvent.TransferUpdated e -> e.reason();
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
