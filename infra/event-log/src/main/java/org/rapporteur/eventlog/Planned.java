package org.rapporteur.eventlog;

import java.util.Arrays;

import org.bson.Document;

/** An append with its place in the chain: frozen, ready to send, and sent again as it is. */
record Planned(Waiting waiting, Envelope envelope) {

    Document document() {
        return Documents.of(envelope, waiting.request().events());
    }

    /** why: to the byte; a commit with the same id that was planned otherwise has another hash to chain onto. */
    boolean isStoredAs(Envelope stored) {
        return Arrays.equals(stored.bytes(), envelope.bytes());
    }
}
