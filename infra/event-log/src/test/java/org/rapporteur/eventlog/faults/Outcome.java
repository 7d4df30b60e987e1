package org.rapporteur.eventlog.faults;

import org.rapporteur.eventlog.Appended;

/** What a caller was told about an append. */
sealed interface Outcome {

    Outcome UNKNOWN = new Unknown();

    /** Acknowledged. */
    record Ok(Appended appended) implements Outcome {}

    /** Rejected, for the event at this position. */
    record Failed(long position) implements Outcome {}

    /** Refused, because no log would take it: a limit, or a marker beyond the end. */
    record Refused() implements Outcome {}

    /** Nothing was heard, or that nothing is known: it may be stored or not. */
    record Unknown() implements Outcome {}

    /** Anything else that was heard: no promise names it. */
    record Broken(String problem) implements Outcome {}
}
