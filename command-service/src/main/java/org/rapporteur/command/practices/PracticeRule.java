package org.rapporteur.command.practices;

import static org.rapporteur.command.deciding.Refusal.CONFLICT;
import static org.rapporteur.command.deciding.Refusal.NOT_ALLOWED;
import static org.rapporteur.command.deciding.Refusal.RULE;
import static org.rapporteur.command.deciding.Refusal.UNKNOWN;

import org.rapporteur.command.deciding.Refusal;
import org.rapporteur.command.deciding.Rule;

/** The rules of calls and of the practices that answer them. */
public enum PracticeRule implements Rule {
    KNOWN_CALL(UNKNOWN), KNOWN_PRACTICE(UNKNOWN), KNOWN_CLARIFICATION(UNKNOWN), DEADLINE_AHEAD(RULE), LATER_DEADLINE(
            RULE), CALL_NOT_CLOSED(RULE), BEFORE_THE_DEADLINE(RULE),
    /** A delegation is invited to a call once. */
    INVITED_ONCE(CONFLICT),
    /** A delegation uses a name once per call; a withdrawn practice frees its name. */
    UNIQUE_NAME(CONFLICT),
    /** Nobody reviews a practice of their own delegation, nor of the body that answered for it. */
    NOT_OWN_DELEGATION(NOT_ALLOWED), OPEN_FOR_REVIEW(RULE),
    /** Left uncategorised means that no category is assigned. */
    NO_CATEGORY(RULE), CATEGORY_ASSIGNED(CONFLICT),
    /** Accepted with a category, or left uncategorised with a public reason. */
    CLASSIFIED(RULE), NO_OPEN_CLARIFICATION(RULE), CLARIFICATION_OPEN(CONFLICT), ACCEPTED_FIRST(
            RULE), NOT_YET_PUBLISHED(CONFLICT), NOT_YET_WITHDRAWN(CONFLICT), STILL_IN_PLAY(RULE),
    /** A translation is of the text as it stands. */
    CURRENT_REVISION(CONFLICT);

    private final Refusal refusal;

    PracticeRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
