package org.rapporteur.eventlog;

import org.jspecify.annotations.Nullable;

/** The outcome of an append is not known. Append the same commit id again: if it was stored, that is the answer. */
public final class AppendUndecided extends EventLogException {

    private static final long serialVersionUID = 1L;

    AppendUndecided(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
