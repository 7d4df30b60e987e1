package org.rapporteur.gateway.practices.call;

import org.rapporteur.shared.practices.CallQuery.RespondentState;

/** How far a delegation has come with its answer, as the roster shows it. */
public enum Answering {
    ANSWERED,
    /** Nothing was submitted, but a draft was saved: for the secretariat only, others do not hear of drafts. */
    BEGUN, AWAITED, SILENT;

    static Answering of(RespondentState state, boolean begun) {
        return switch (state) {
            case ANSWERED -> ANSWERED;
            case AWAITED -> begun ? BEGUN : AWAITED;
            case SILENT -> SILENT;
        };
    }

    /** The look of its badge. */
    public String badge() {
        return switch (this) {
            case ANSWERED -> "done";
            case BEGUN -> "active";
            case AWAITED -> "waiting";
            case SILENT -> "stopped";
        };
    }
}
