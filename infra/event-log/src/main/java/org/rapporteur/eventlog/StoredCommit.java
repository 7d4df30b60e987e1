package org.rapporteur.eventlog;

import java.util.List;

/** A commit as it is stored: the frozen envelope, what it says, and the payloads beside it. */
public record StoredCommit(Envelope envelope, List<byte[]> payloads) {

    public List<StoredEvent> events() {
        return envelope.events().stream().map(this::event).toList();
    }

    private StoredEvent event(EventHeader header) {
        int index = Math.toIntExact(header.position() - envelope.firstPosition());
        return new StoredEvent(header.position(), envelope.commitId(), header.id(), header.type(), header.version(),
                header.tags(), header.metadata(), header.time(), payloads.get(index));
    }

    public Appended asAppended(boolean alreadyThere) {
        return new Appended(envelope.commit(), envelope.firstPosition(), envelope.events().size(), envelope.time(),
                alreadyThere);
    }
}
