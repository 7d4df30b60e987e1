package org.rapporteur.eventlog;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads what {@link CanonicalJson} writes, and refuses everything else: one value has one spelling. */
final class CanonicalJsonReader {

    private static final int MAX_DEPTH = 16;
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,15}");

    private final String text;
    private int at;
    private int depth;

    private CanonicalJsonReader(String text) {
        this.text = text;
    }

    static Object read(byte[] bytes) {
        CanonicalJsonReader reader = new CanonicalJsonReader(decode(bytes));
        Object value = reader.value();
        reader.require(reader.at == reader.text.length(), "nothing after the value");
        return value;
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("The envelope is not UTF-8.", e);
        }
    }

    private Object value() {
        return switch (peek()) {
            case '"' -> string();
            case '[' -> nested(this::array);
            case '{' -> nested(this::object);
            default -> integer();
        };
    }

    private <T> T nested(Supplier<T> inner) {
        require(++depth <= MAX_DEPTH, "less nesting");
        T value = inner.get();
        depth--;
        return value;
    }

    private List<Object> array() {
        List<Object> values = new ArrayList<>();
        expect('[');
        if (!skip(']')) {
            do {
                values.add(value());
            } while (skip(','));
            expect(']');
        }
        return values;
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        expect('{');
        if (!skip('}')) {
            String previous = null;
            do {
                previous = member(members, previous);
            } while (skip(','));
            expect('}');
        }
        return members;
    }

    private String member(Map<String, Object> members, @Nullable String previous) {
        String name = string();
        require(previous == null || previous.compareTo(name) < 0, "members in order, each once");
        expect(':');
        members.put(name, value());
        return name;
    }

    private Long integer() {
        int start = at;
        skip('-');
        while (at < text.length() && Character.digit(text.charAt(at), 10) >= 0) {
            at++;
        }
        String digits = text.substring(start, at);
        require(INTEGER.matcher(digits).matches(), "an integer");
        return Long.valueOf(digits);
    }

    private String string() {
        expect('"');
        int start = at;
        while (peek() != '"' && peek() != '\\') {
            require(text.charAt(at++) >= ' ', "control characters escaped");
        }
        String plain = text.substring(start, at);
        return skip('"') ? plain : escaped(new StringBuilder(plain));
    }

    private String escaped(StringBuilder out) {
        while (!skip('"')) {
            char unit = next();
            require(unit >= ' ', "control characters escaped");
            out.append(unit == '\\' ? escape() : unit);
        }
        return out.toString();
    }

    private char escape() {
        char kind = next();
        return switch (kind) {
            case '"', '\\' -> kind;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> unicode();
            default -> throw problem("an escape of the canonical form");
        };
    }

    private char unicode() {
        require(at + 4 <= text.length() && text.substring(at, at + 4).matches("00[01][0-9a-f]"),
                "only control characters escaped");
        char unit = (char) Integer.parseInt(text, at, at + 4, 16);
        require("\b\t\n\f\r".indexOf(unit) < 0, "the short escape");
        at += 4;
        return unit;
    }

    private char peek() {
        require(at < text.length(), "more text");
        return text.charAt(at);
    }

    private char next() {
        char unit = peek();
        at++;
        return unit;
    }

    private boolean skip(char unit) {
        boolean there = at < text.length() && text.charAt(at) == unit;
        at += there ? 1 : 0;
        return there;
    }

    private void expect(char unit) {
        if (!skip(unit)) {
            throw problem("'" + unit + "'");
        }
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw problem(what);
        }
    }

    private IllegalArgumentException problem(String expected) {
        return new IllegalArgumentException("Not canonical JSON at character %d: expected %s.".formatted(at, expected));
    }
}
