package org.rapporteur.command.drafts;

import static org.rapporteur.command.deciding.Refusal.CONFLICT;
import static org.rapporteur.command.deciding.Refusal.NOT_ALLOWED;
import static org.rapporteur.command.deciding.Refusal.RULE;
import static org.rapporteur.command.deciding.Refusal.UNKNOWN;

import org.rapporteur.command.deciding.Refusal;
import org.rapporteur.command.deciding.Rule;

/** The rules of drafts, which are nobody's facts. */
public enum DraftRule implements Rule {
    /** A draft that somebody may not see does not exist for them. */
    DRAFT_KNOWN(UNKNOWN),
    /** A draft answers a call in the name of the delegation that its author's seat speaks for. */
    DRAFT_OF_OWN_CALL(NOT_ALLOWED),
    /** A save builds on the version that it names. */
    DRAFT_VERSION(CONFLICT),
    /** Drafts are for work in progress. */
    DRAFT_LIMIT(CONFLICT),
    /** Sharing and deleting are the author's. */
    DRAFT_AUTHOR_ONLY(NOT_ALLOWED),
    /** Only so much may be brought. */
    FILE_SIZE(RULE),
    /** Only kinds that are safe to hand on may be brought. */
    FILE_KIND(RULE),
    /** What cannot be opened cannot be looked into. */
    FILE_READABLE(RULE),
    /** Nothing that runs comes in. */
    FILE_MACROS(RULE),
    /** Only so much may be brought by one delegation. */
    FILE_ROOM(RULE),
    /** Only so many go with one answer. */
    FILE_COUNT(RULE),
    /** What a scanner warns of stays out. */
    FILE_CLEAN(RULE),
    /** Nothing comes in unseen. */
    FILE_SEEN(RULE);

    private final Refusal refusal;

    DraftRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
