package org.rapporteur.query.telling.joining;

import org.rapporteur.shared.Event;
import org.rapporteur.shared.practices.PracticeEvent.CategoryAssigned;
import org.rapporteur.shared.practices.PracticeEvent.CategoryRemoved;
import org.rapporteur.shared.practices.PracticeEvent.CharterArticleLinked;
import org.rapporteur.shared.practices.PracticeEvent.CharterArticleUnlinked;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationProvided;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationRequested;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationResolved;
import org.rapporteur.shared.practices.PracticeEvent.InnovationTypeSet;
import org.rapporteur.shared.practices.PracticeEvent.InstrumentTagged;
import org.rapporteur.shared.practices.PracticeEvent.InstrumentUntagged;
import org.rapporteur.shared.practices.PracticeEvent.PracticeAccepted;
import org.rapporteur.shared.practices.PracticeEvent.PracticeDeclined;
import org.rapporteur.shared.practices.PracticeEvent.PracticeLeftUncategorised;
import org.rapporteur.shared.practices.PracticeEvent.PracticePublished;
import org.rapporteur.shared.practices.PracticeEvent.PracticeReopened;
import org.rapporteur.shared.practices.PracticeEvent.PracticeRevised;
import org.rapporteur.shared.practices.PracticeEvent.PracticeSubmitted;
import org.rapporteur.shared.practices.PracticeEvent.PracticeWithdrawn;
import org.rapporteur.shared.practices.PracticeEvent.PriorityDomainAssigned;
import org.rapporteur.shared.practices.PracticeEvent.TransferabilityAssessed;
import org.rapporteur.shared.practices.PracticeStatus;

/**
 * The life of a practice: submitted, under review from the first review act on, back and forth between a clarification
 * that is requested and a revised text, then accepted or declined, published; withdrawn from anywhere.
 */
public final class PracticeLife {
    private PracticeLife() {
    }

    /**
     * The status after a fact.
     *
     * @param questionsOpen whether a clarification is still open after the fact
     */
    public static PracticeStatus after(PracticeStatus status, Event event, boolean questionsOpen) {
        return switch (event) {
            case PracticeSubmitted e -> PracticeStatus.SUBMITTED;
            case PracticeRevised e -> revised(questionsOpen);
            case ClarificationRequested e -> PracticeStatus.CLARIFICATION_REQUESTED;
            case ClarificationProvided e -> revised(questionsOpen);
            case CategoryAssigned e -> reviewed(status);
            case CategoryRemoved e -> reviewed(status);
            case PracticeLeftUncategorised e -> reviewed(status);
            case PriorityDomainAssigned e -> reviewed(status);
            case InnovationTypeSet e -> reviewed(status);
            case CharterArticleLinked e -> reviewed(status);
            case CharterArticleUnlinked e -> reviewed(status);
            case InstrumentTagged e -> reviewed(status);
            case InstrumentUntagged e -> reviewed(status);
            case ClarificationResolved e -> resolved(status, questionsOpen);
            case PracticeReopened e -> underReview(questionsOpen);
            case TransferabilityAssessed e -> reviewed(status);
            case PracticeAccepted e -> PracticeStatus.ACCEPTED;
            case PracticeDeclined e -> PracticeStatus.DECLINED;
            case PracticePublished e -> PracticeStatus.PUBLISHED;
            case PracticeWithdrawn e -> PracticeStatus.WITHDRAWN;
            default -> status;
        };
    }

    private static PracticeStatus reviewed(PracticeStatus status) {
        return status == PracticeStatus.SUBMITTED ? PracticeStatus.UNDER_REVIEW : status;
    }

    private static PracticeStatus resolved(PracticeStatus status, boolean questionsOpen) {
        return status == PracticeStatus.CLARIFICATION_REQUESTED ? underReview(questionsOpen) : status;
    }

    private static PracticeStatus underReview(boolean questionsOpen) {
        return questionsOpen ? PracticeStatus.CLARIFICATION_REQUESTED : PracticeStatus.UNDER_REVIEW;
    }

    private static PracticeStatus revised(boolean questionsOpen) {
        return questionsOpen ? PracticeStatus.CLARIFICATION_REQUESTED : PracticeStatus.REVISED;
    }
}
