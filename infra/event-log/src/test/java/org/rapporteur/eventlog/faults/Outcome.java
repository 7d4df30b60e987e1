package org.rapporteur.eventlog.faults;

import org.rapporteur.eventlog.Appended;

/** What a caller was told about an append. */
sealed interface Outcome {

    Outcome UNKNOWN = new Unknown();

    /** Acknowledged. */
    record Ok(Appended appended) implements Outcome {}

    /** Rejected, for the event at this position. */
    record Failed(long position) implements Outcome {}

    /** Nothing was heard, or that nothing is known: it may be stored or not. */
    record Unknown() implements Outcome {}
}
