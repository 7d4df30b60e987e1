package org.rapporteur.eventlog;

import org.bson.Document;

/** An append with its place in the chain: frozen, ready to send, and sent again as it is. */
record Planned(Waiting waiting, Envelope envelope) {

    Document document() {
        return Documents.of(envelope, waiting.request().events());
    }

    boolean isStoredAs(Envelope stored) {
        return stored.commitId().equals(envelope.commitId());
    }
}
