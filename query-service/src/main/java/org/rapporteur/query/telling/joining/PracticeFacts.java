package org.rapporteur.query.telling.joining;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.practices.PracticeEvent;
import org.rapporteur.shared.practices.PracticeId;

/** Finds the practice that a fact is about. */
public final class PracticeFacts {
    private PracticeFacts() {
    }

    public static Optional<PracticeId> practice(Event event) {
        return event instanceof PracticeEvent fact ? Optional.ofNullable(practiceOf(fact)) : Optional.empty();
    }

    /** Whether it is what people say about a practice within the group: it changes nothing that the public sees. */
    public static boolean isWithinTheGroup(Event event) {
        return event instanceof PracticeEvent.PracticeCommented || isAboutARequest(event) || isForReviewers(event);
    }

    private static boolean isAboutARequest(Event event) {
        return event instanceof PracticeEvent.WithdrawalRequested || event instanceof PracticeEvent.WithdrawalDeclined;
    }

    /** Whether only those may hear of it who read internal notes. */
    public static boolean isForReviewers(Event event) {
        return event instanceof PracticeEvent.InternalNoteAdded;
    }

    private static @Nullable PracticeId practiceOf(PracticeEvent fact) {
        return switch (fact) {
            case PracticeEvent.PracticeSubmitted e -> e.practice();
            case PracticeEvent.PracticeRevised e -> e.practice();
            case PracticeEvent.CategoryAssigned e -> e.practice();
            case PracticeEvent.CategoryRemoved e -> e.practice();
            case PracticeEvent.PracticeLeftUncategorised e -> e.practice();
            case PracticeEvent.PriorityDomainAssigned e -> e.practice();
            case PracticeEvent.InnovationTypeSet e -> e.practice();
            case PracticeEvent.CharterArticleLinked e -> e.practice();
            case PracticeEvent.CharterArticleUnlinked e -> e.practice();
            case PracticeEvent.InstrumentTagged e -> e.practice();
            case PracticeEvent.InstrumentUntagged e -> e.practice();
            case PracticeEvent.InternalNoteAdded e -> e.practice();
            case PracticeEvent.PracticeCommented e -> e.practice();
            case PracticeEvent.PracticeCommentedPublicly e -> e.practice();
            case PracticeEvent.PublicCommentTakenBack e -> e.practice();
            case PracticeEvent.ClarificationResolved e -> e.practice();
            case PracticeEvent.PracticeReopened e -> e.practice();
            case PracticeEvent.ClarificationRequested e -> e.practice();
            case PracticeEvent.ClarificationProvided e -> e.practice();
            case PracticeEvent.PracticeAccepted e -> e.practice();
            case PracticeEvent.PracticeDeclined e -> e.practice();
            case PracticeEvent.PracticePublished e -> e.practice();
            case PracticeEvent.PracticeWithdrawn e -> e.practice();
            case PracticeEvent.WithdrawalRequested e -> e.practice();
            case PracticeEvent.WithdrawalDeclined e -> e.practice();
            case PracticeEvent.TranslationProvided e -> e.practice();
            case PracticeEvent.FileAttached e -> e.practice();
            case PracticeEvent.FileRemoved e -> e.practice();
            case PracticeEvent.TransferabilityAssessed e -> e.practice();
            case PracticeEvent.TransferRecorded e -> e.practice();
            case PracticeEvent.TransferUpdated e -> e.practice();
            case PracticeEvent.CallOpened e -> null;
            case PracticeEvent.CallTermsSet e -> null;
            case PracticeEvent.RespondentInvited e -> null;
            case PracticeEvent.RespondentReminded e -> null;
            case PracticeEvent.CallExtended e -> null;
            case PracticeEvent.CallClosed e -> null;
            case PracticeEvent.QuestionnaireVersionPublished e -> null;
            case PracticeEvent.VocabularyVersionPublished e -> null;
        };
    }
}
