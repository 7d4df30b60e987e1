package org.rapporteur.eventlog;

import java.util.Date;
import java.util.List;

import org.bson.Document;
import org.bson.types.Binary;

/** Commits as documents: the envelope as it is, and what look-ups need beside it. */
final class Documents {

    static final String NUMBER = "_id";
    static final String POSITION = "pos";
    static final String COUNT = "n";
    static final String COMMIT_ID = "cid";
    static final String TIME = "at";
    static final String KEYS = "keys";
    static final String ENVELOPE = "env";
    static final String PAYLOADS = "payloads";

    private Documents() {
    }

    static Document of(Envelope envelope, List<NewEvent> events) {
        return indexed(envelope).append(ENVELOPE, new Binary(envelope.bytes()))
                .append(PAYLOADS, events.stream().map(event -> new Binary(event.payload())).toList());
    }

    /** What the fields beside the envelope must be, by what the envelope says. */
    static Document indexed(Envelope envelope) {
        return new Document(NUMBER, envelope.commit()).append(POSITION, envelope.firstPosition())
                .append(COUNT, envelope.events().size()).append(COMMIT_ID, envelope.commitId())
                .append(TIME, Date.from(envelope.time())).append(KEYS, Keys.of(envelope.events()));
    }

    static Envelope envelope(Document document) {
        try {
            return Envelope.read(binary(document));
        } catch (IllegalArgumentException e) {
            throw new LogDamaged("Commit %s cannot be read: %s".formatted(document.get(NUMBER), e.getMessage()));
        }
    }

    static byte[] binary(Document document) {
        if (document.get(ENVELOPE) instanceof Binary envelope) {
            return envelope.getData();
        }
        throw new LogDamaged("Commit %s has no envelope.".formatted(document.get(NUMBER)));
    }

    static StoredCommit commit(Document document) {
        Envelope envelope = envelope(document);
        List<byte[]> payloads = payloads(document);
        if (payloads.size() != envelope.events().size()) {
            throw new LogDamaged("Commit %d has %d events and %d payloads.".formatted(envelope.commit(),
                    envelope.events().size(), payloads.size()));
        }
        return new StoredCommit(envelope, payloads);
    }

    static List<byte[]> payloads(Document document) {
        if (document.get(PAYLOADS) instanceof List<?> payloads
                && payloads.stream().allMatch(Binary.class::isInstance)) {
            return payloads.stream().map(Binary.class::cast).map(Binary::getData).toList();
        }
        throw new LogDamaged("Commit %s has no payloads.".formatted(document.get(NUMBER)));
    }

    /** About how large it is: the rest is small. */
    static long bytes(Document document) {
        long bytes = document.get(ENVELOPE) instanceof Binary envelope ? envelope.length() : 0;
        if (document.get(PAYLOADS) instanceof List<?> payloads) {
            for (Object payload : payloads) {
                bytes += payload instanceof Binary binary ? binary.length() : 0;
            }
        }
        return bytes;
    }

    static long nextPosition(Document head) {
        return head.get(POSITION, Number.class).longValue() + head.get(COUNT, Number.class).longValue();
    }
}
