package org.rapporteur.eventlog;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** What a commit may hold. Stored for ever: never lowered. Checked before anything is sent. */
final class Limits {

    static final int ENVELOPE_BYTES = 65_535;
    static final int EVENTS = 128;
    static final int TAGS = 16;
    static final int PAYLOAD_BYTES = 1 << 20;
    static final int COMMIT_PAYLOAD_BYTES = 8 << 20;
    static final int ID = 64;
    static final int NAME = 128;
    static final int TYPE = 256;
    static final int TAG_VALUE = 512;
    static final int METADATA = 32;
    static final int METADATA_VALUE = 2048;

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private Limits() {
    }

    static void check(Waiting waiting) {
        Append request = waiting.request();
        text("commit id", request.commitId(), ID);
        text("writer", request.writer(), NAME);
        time("time of the commit", request.at());
        require(!request.events().isEmpty(), () -> "A commit needs an event.");
        atMost("events in a commit", request.events().size(), EVENTS);
        request.events().forEach(Limits::check);
        request.condition().criteria().alternatives().forEach(Limits::check);
        atMost("bytes of payload in a commit", waiting.payloadBytes(), COMMIT_PAYLOAD_BYTES);
        atMost("bytes in the envelope", envelopeBytes(waiting), ENVELOPE_BYTES);
    }

    private static void check(NewEvent event) {
        text("event id", event.id(), ID);
        text("event type", event.type(), TYPE);
        text("event version", event.version(), NAME);
        time("time of the event", event.time());
        atMost("tags on ", event.type(), event.tags().size(), TAGS);
        event.tags().forEach(Limits::check);
        atMost("metadata entries on ", event.type(), event.metadata().size(), METADATA);
        event.metadata().forEach(Limits::checkMetadata);
        atMost("bytes of payload in ", event.type(), event.payload().length, PAYLOAD_BYTES);
    }

    private static void check(Criterion criterion) {
        criterion.types().forEach(type -> text("type in the condition", type, TYPE));
        criterion.tags().forEach(Limits::check);
    }

    private static void check(Tag tag) {
        text("tag key", tag.key(), NAME);
        text("value of tag ", tag.key(), tag.value(), TAG_VALUE);
    }

    private static void checkMetadata(String key, String value) {
        text("metadata key", key, NAME);
        encodable("metadata ", key, value, METADATA_VALUE);
    }

    private static void text(String what, String text, int most) {
        text(what, "", text, most);
    }

    private static void text(String what, String of, String text, int most) {
        require(!text.isEmpty(), () -> "The %s%s is empty.".formatted(what, of));
        encodable(what, of, text, most);
    }

    private static void encodable(String what, String of, String text, int most) {
        require(text.length() <= most, () -> tooMany("characters in the " + what + of, text.length(), most));
        require(isEncodable(text), () -> "The %s%s holds half of a surrogate pair.".formatted(what, of));
    }

    /** why: most text has no surrogates at all, and an encoder for each would cost more than the rest. */
    private static boolean isEncodable(String text) {
        return text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))
                || StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static void time(String what, @Nullable Instant time) {
        require(time == null || !time.isBefore(EARLIEST) && time.isBefore(LATEST),
                () -> "The %s must have a year from 1 to 9999.".formatted(what));
    }

    private static void atMost(String what, long actual, long most) {
        atMost(what, "", actual, most);
    }

    private static void atMost(String what, String of, long actual, long most) {
        require(actual <= most, () -> tooMany(what + of, actual, most));
    }

    private static String tooMany(String what, long actual, long most) {
        return "%d %s are too many: at most %d.".formatted(actual, what, most);
    }

    private static void require(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new AppendRefused(otherwise.get());
        }
    }

    /** why: the longest numbers, and a time that no event has, so that the answer does not depend on the position. */
    private static int envelopeBytes(Waiting waiting) {
        return EnvelopeWriter.write(waiting.request(), waiting.draft(), CanonicalJson.MAX_INTEGER,
                CanonicalJson.MAX_INTEGER - EVENTS, Sha256.NOTHING_BEFORE, LATEST).bytes().length;
    }
}
