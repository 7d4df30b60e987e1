package org.rapporteur.eventlog;

import java.util.ArrayList;
import java.util.List;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Reads every commit and holds it against what it must be. Goes on after a finding, to find them all. */
final class Verifier {

    private static final int READ = 500;

    private final LogStore store;
    private final List<Verification.Finding> findings = new ArrayList<>();
    private Recent recent = new Recent();
    private long expected;
    private long commits;
    private long events;
    private long conditionsChecked;
    private long conditionsSkipped;

    Verifier(LogStore store) {
        this.store = store;
        recent.knowsAtLeastTheEnd();
    }

    Verification verify(ProgressListener progress) {
        store.outermost().forEach(this::checkId);
        long last = store.lastNumber().orElse(-1);
        boolean more = last >= 0;
        while (more) {
            more = checkPage(last) && expected <= last;
            progress.reached(Math.min(expected, last + 1), last + 1);
        }
        return new Verification(commits, events, Chain.hashOf(recent.last()), conditionsChecked, conditionsSkipped,
                findings);
    }

    /** @return whether there was anything: a log may be cut while it is read */
    private boolean checkPage(long last) {
        long before = expected;
        store.documentsFrom(expected, READ).documents().stream().filter(this::checkId).forEach(this::check);
        if (expected <= before) {
            found(expected, "The commits %d to %d were there when this began, and are gone.".formatted(expected, last));
        }
        return expected > before;
    }

    private boolean checkId(Document document) {
        boolean sound = document.get(Documents.NUMBER) instanceof Long number && number >= 0
                && number <= CanonicalJson.MAX_INTEGER;
        if (!sound) {
            found(expected, "The id %s is no commit number.".formatted(document.get(Documents.NUMBER)));
        }
        return sound;
    }

    private void check(Document document) {
        long number = document.get(Documents.NUMBER, Long.class);
        if (number > expected) {
            found(expected, "The commits %d to %d are missing.".formatted(expected, number - 1));
        }
        expected = number + 1;
        commits++;
        try {
            check(number, Documents.envelope(document), document);
        } catch (RuntimeException e) {
            // why: a tampered document may break in any way, and the rest is still to be checked
            found(number, "The commit cannot be read: " + e.getMessage());
            recent = new Recent();
        }
    }

    private void check(long number, Envelope envelope, Document document) {
        events += envelope.events().size();
        checkCopies(number, envelope, document);
        checkPayloads(envelope, document);
        checkCondition(envelope);
        checkChain(envelope);
    }

    private void checkCopies(long number, Envelope envelope, Document document) {
        Documents.indexed(envelope).forEach((field, value) -> {
            if (!value.equals(document.get(field))) {
                found(number,
                        "The field %s is %s, but the envelope says %s.".formatted(field, document.get(field), value));
            }
        });
    }

    private void checkPayloads(Envelope envelope, Document document) {
        List<byte[]> payloads = Documents.payloads(document);
        if (payloads.size() != envelope.events().size()) {
            found(envelope.commit(), "There are %d payloads for %d events.".formatted(payloads.size(),
                    envelope.events().size()));
            return;
        }
        for (int i = 0; i < payloads.size(); i++) {
            checkPayload(envelope.commit(), envelope.events().get(i), payloads.get(i));
        }
    }

    private void checkPayload(long number, EventHeader event, byte[] payload) {
        if (!Sha256.hex(payload).equals(event.payloadHash())) {
            found(number, "The payload at position %d is not the one in the envelope.".formatted(event.position()));
        }
    }

    private void checkCondition(Envelope envelope) {
        Condition condition = envelope.condition();
        if (condition.isNone()) {
            return;
        }
        if (condition.marker() > envelope.firstPosition()) {
            found(envelope.commit(), "Its append condition has the marker %d, which lies behind it."
                    .formatted(condition.marker()));
        }
        if (condition.marker() < recent.oldestPosition()) {
            conditionsSkipped++;
            return;
        }
        conditionsChecked++;
        recent.conflict(condition).ifPresent(position -> found(envelope.commit(),
                "Its append condition did not hold: position %d matches.".formatted(position)));
    }

    private void checkChain(Envelope envelope) {
        try {
            recent.add(envelope);
        } catch (LogDamaged e) {
            found(envelope.commit(), e.getMessage());
            recent = new Recent();
            recent.add(envelope);
        }
    }

    private void found(long commit, @Nullable String problem) {
        findings.add(new Verification.Finding(commit, String.valueOf(problem)));
    }
}
