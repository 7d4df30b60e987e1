package org.rapporteur.embeddedmongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as bytes that sort as MongoDB sorts the values: by kind first, then by value, with all numeric types as
 * one kind, so that 1, 1L and 1.0 are the same key. No key is the beginning of another one, which lets keys be strung
 * together and searched by prefix. Where mongo-java-server deviates from MongoDB (strings compare by UTF-16 unit), its
 * order is kept, because its matcher has the last word on every result.
 */
final class KeyWriter {

    private static final int END = 0x00;
    private static final int ESCAPED_ZERO = 0xFF;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(64);

    static Key keyOf(@Nullable Object value) {
        KeyWriter writer = new KeyWriter();
        writer.write(value);
        return new Key(writer.out.toByteArray());
    }

    private void write(@Nullable Object value) {
        Kind kind = Kind.of(value);
        out.write(kind.code());
        switch (value) {
            case Number number -> number(number);
            case String string -> string(string);
            case Map<?, ?> document -> document(document);
            case Collection<?> array -> array(array);
            case BinData data -> binary(data.getData());
            case LegacyUUID uuid -> legacyUuid(uuid.getUuid());
            case UUID uuid -> uuid(uuid);
            case ObjectId id -> out.writeBytes(id.toByteArray());
            case Boolean bool -> out.write(bool ? 1 : 0);
            case Instant instant -> signed(instant.toEpochMilli());
            case BsonTimestamp timestamp -> unsigned(timestamp.getValue());
            case BsonRegularExpression regex -> regex(regex);
            case BsonJavaScript script -> string(script.getCode());
            case null, default -> {
                // null, missing and the two extremes are told by their kind alone
            }
        }
    }

    /** The nearest double, then how far a 64-bit integer is from it: exact for both, and equal when they are equal. */
    private void number(Number number) {
        double nearest = number.doubleValue() + 0.0;
        long bits = Double.doubleToLongBits(nearest);
        signed(bits < 0 ? bits ^ Long.MAX_VALUE : bits);
        int distance = number instanceof Long exact ? distance(exact, nearest) : 0;
        out.write(0x80 + (distance >> 8));
        out.write(distance);
    }

    private static int distance(long exact, double nearest) {
        long rounded = nearest >= 0x1p63 ? Long.MIN_VALUE : (long) nearest;
        return (int) (exact - rounded);
    }

    private void string(String string) {
        for (int i = 0; i < string.length(); i++) {
            character(string.charAt(i));
        }
        out.write(END);
        out.write(END);
    }

    private void character(char c) {
        if (c == 0) {
            out.write(END);
            out.write(ESCAPED_ZERO);
        } else if (c < 0x80) {
            out.write(c);
        } else if (c < 0x800) {
            out.write(0xC0 | c >> 6);
            out.write(0x80 | c & 0x3F);
        } else {
            out.write(0xE0 | c >> 12);
            out.write(0x80 | c >> 6 & 0x3F);
            out.write(0x80 | c & 0x3F);
        }
    }

    private void document(Map<?, ?> document) {
        document.forEach((name, value) -> {
            out.write(Kind.of(value).code());
            string((String) name);
            write(value);
        });
        out.write(END);
    }

    private void array(Collection<?> array) {
        array.forEach(this::write);
        out.write(END);
    }

    private void binary(byte[] data) {
        out.write(data.length >> 24);
        out.write(data.length >> 16);
        out.write(data.length >> 8);
        out.write(data.length);
        out.writeBytes(data);
    }

    private void legacyUuid(UUID uuid) {
        signed(uuid.getMostSignificantBits());
        signed(uuid.getLeastSignificantBits());
    }

    private void uuid(UUID uuid) {
        unsigned(uuid.getMostSignificantBits());
        unsigned(uuid.getLeastSignificantBits());
    }

    private void regex(BsonRegularExpression regex) {
        string(regex.getPattern());
        string(regex.getOptions() == null ? "" : regex.getOptions());
    }

    private void signed(long value) {
        unsigned(value ^ Long.MIN_VALUE);
    }

    private void unsigned(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            out.write((int) (value >>> shift));
        }
    }

    /** The kinds of value in the order in which they sort; two values compare only within one kind. */
    enum Kind {
        LEAST, NOTHING, NUMBER, STRING, DOCUMENT, ARRAY, BINARY, LEGACY_UUID, UUID, OBJECT_ID, BOOLEAN, INSTANT, TIMESTAMP, REGEX, SCRIPT, GREATEST;

        int code() {
            return 0x10 + ordinal();
        }

        /** The beginning of every key of this kind. */
        Key prefix() {
            return new Key(new byte[]{(byte) code()});
        }

        static Kind of(@Nullable Object value) {
            return switch (value) {
                case null -> NOTHING;
                case Missing missing -> NOTHING;
                case Number number -> NUMBER;
                case String string -> STRING;
                case Document document -> DOCUMENT;
                case Map<?, ?> map -> DOCUMENT;
                case Collection<?> array -> ARRAY;
                case BinData data -> BINARY;
                case LegacyUUID uuid -> LEGACY_UUID;
                case UUID uuid -> UUID;
                case ObjectId id -> OBJECT_ID;
                case Boolean bool -> BOOLEAN;
                case Instant instant -> INSTANT;
                case BsonTimestamp timestamp -> TIMESTAMP;
                case BsonRegularExpression regex -> REGEX;
                case BsonJavaScript script -> SCRIPT;
                case MinKey least -> LEAST;
                case MaxKey greatest -> GREATEST;
                default -> throw new IllegalArgumentException("Cannot be a key: " + value.getClass());
            };
        }
    }
}
