package org.rapporteur.eventlog.faults;

import org.rapporteur.eventlog.Append;

/**
 * One append as its caller saw it.
 *
 * @param called before it was sent, by {@link System#nanoTime}: one clock for all processes of a machine
 * @param returned when the caller heard; {@link #NEVER} while it has not
 */
record Operation(String process, int thread, Append request, long called, long returned, Outcome outcome) {

    static final long NEVER = Long.MAX_VALUE;

    static Operation sent(String process, int thread, Append request, long called) {
        return new Operation(process, thread, request, called, NEVER, Outcome.UNKNOWN);
    }

    Operation heard(long when, Outcome what) {
        return new Operation(process, thread, request, called, when, what);
    }

    /** As it was known at that moment. */
    Operation asOf(long moment) {
        return returned <= moment ? this : sent(process, thread, request, called);
    }

    String name() {
        return "%s/%d %s".formatted(process, thread, request.commitId());
    }
}
