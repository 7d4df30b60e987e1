package org.rapporteur.eventlog;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes RFC 8785 JSON, restricted to objects, arrays, strings and integers that every JSON reader can hold. */
final class CanonicalJson {

    /** 2^53 - 1: the largest integer that survives readers which know floating point only. */
    static final long MAX_INTEGER = (1L << 53) - 1;

    /** A value that was written before. */
    record Written(String text) {}

    private final StringBuilder out = new StringBuilder(1024);

    private CanonicalJson() {
    }

    static byte[] bytes(Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    static String text(Object value) {
        CanonicalJson json = new CanonicalJson();
        json.write(value);
        return json.out.toString();
    }

    static Written written(Object value) {
        return new Written(text(value));
    }

    private void write(Object value) {
        switch (value) {
            case String text -> writeString(text);
            case Long number -> writeInteger(number);
            case List<?> list -> writeArray(list.iterator());
            case Map<?, ?> map -> writeObject(map);
            case Written before -> out.append(before.text);
            default -> throw new IllegalArgumentException("There is no canonical form for " + value.getClass());
        }
    }

    private void writeInteger(long number) {
        if (Math.abs(number) > MAX_INTEGER) {
            throw new IllegalArgumentException(number + " is beyond 2^53 - 1.");
        }
        out.append(number);
    }

    private void writeArray(Iterator<?> values) {
        out.append('[');
        while (values.hasNext()) {
            write(values.next());
            separate(values);
        }
        out.append(']');
    }

    private void writeObject(Map<?, ?> map) {
        // why: String's order is that of UTF-16 code units, which is what RFC 8785 asks for
        Iterator<Map.Entry<Object, Object>> members = new TreeMap<Object, Object>(map).entrySet().iterator();
        out.append('{');
        while (members.hasNext()) {
            Map.Entry<Object, Object> member = members.next();
            writeString((String) member.getKey());
            out.append(':');
            write(member.getValue());
            separate(members);
        }
        out.append('}');
    }

    private void separate(Iterator<?> rest) {
        if (rest.hasNext()) {
            out.append(',');
        }
    }

    private void writeString(String text) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isEscaped(text.charAt(i))) {
                out.append(text, written, i);
                writeEscaped(text.charAt(i));
                written = i + 1;
            }
        }
        out.append(text, written, text.length()).append('"');
    }

    private static boolean isEscaped(char unit) {
        return unit < ' ' || unit == '"' || unit == '\\';
    }

    private void writeEscaped(char unit) {
        switch (unit) {
            case '"', '\\' -> out.append('\\').append(unit);
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> out.append(String.format("\\u%04x", (int) unit));
        }
    }
}
