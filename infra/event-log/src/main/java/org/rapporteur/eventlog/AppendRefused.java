package org.rapporteur.eventlog;

/** The request itself is not acceptable, whatever is in the log: it breaks a limit or asks for an impossible time. */
public final class AppendRefused extends EventLogException {

    private static final long serialVersionUID = 1L;

    AppendRefused(String message) {
        super(message, null);
    }
}
