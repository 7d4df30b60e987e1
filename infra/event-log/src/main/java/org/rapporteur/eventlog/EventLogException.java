package org.rapporteur.eventlog;

import org.jspecify.annotations.Nullable;

/** Something that the event log could not do. */
public abstract sealed class EventLogException extends RuntimeException
        permits AppendConflict, AppendRefused, AppendUndecided, LogDamaged {

    private static final long serialVersionUID = 1L;

    EventLogException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
