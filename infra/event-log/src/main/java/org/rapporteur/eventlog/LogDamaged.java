package org.rapporteur.eventlog;

/** The log is not what it must be: a hole, a broken chain, or a commit that went away. Stop and look. */
public final class LogDamaged extends EventLogException {

    private static final long serialVersionUID = 1L;

    LogDamaged(String message) {
        super(message, null);
    }
}
