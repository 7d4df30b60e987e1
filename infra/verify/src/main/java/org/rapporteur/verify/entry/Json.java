package org.rapporteur.verify.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads JSON of objects, arrays, strings and integers: all that entries are made of. */
final class Json {

    private static final int MOST_NESTED = 16;

    private final String text;
    private int at;
    private int depth;

    private Json(String text) {
        this.text = text;
    }

    static Object read(String text) {
        Json json = new Json(text);
        Object value = json.value();
        if (json.at != text.length()) {
            throw json.unreadable();
        }
        return value;
    }

    private Object value() {
        char first = peek();
        if (first == '"') {
            return string();
        }
        if (first != '{' && first != '[') {
            return integer();
        }
        if (++depth > MOST_NESTED) {
            throw unreadable();
        }
        Object value = first == '{' ? object() : array();
        depth--;
        return value;
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new TreeMap<>();
        take('{');
        if (takes('}')) {
            return members;
        }
        do {
            String name = string();
            take(':');
            if (members.put(name, value()) != null) {
                throw unreadable();
            }
        } while (takes(','));
        take('}');
        return members;
    }

    private List<Object> array() {
        List<Object> values = new ArrayList<>();
        take('[');
        if (takes(']')) {
            return values;
        }
        do {
            values.add(value());
        } while (takes(','));
        take(']');
        return values;
    }

    private Long integer() {
        int start = at;
        while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            return Long.valueOf(text.substring(start, at));
        } catch (NumberFormatException e) {
            throw unreadable();
        }
    }

    private String string() {
        take('"');
        StringBuilder value = new StringBuilder();
        for (char next = next(); next != '"'; next = next()) {
            value.append(next == '\\' ? escaped() : next);
        }
        return value.toString();
    }

    private char escaped() {
        char kind = next();
        int plain = "\"\\bfnrt".indexOf(kind);
        if (plain >= 0) {
            return "\"\\\b\f\n\r\t".charAt(plain);
        }
        if (kind != 'u' || at + 4 > text.length()) {
            throw unreadable();
        }
        at += 4;
        try {
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        } catch (NumberFormatException e) {
            throw unreadable();
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw unreadable();
        }
        return text.charAt(at);
    }

    private char next() {
        char next = peek();
        at++;
        return next;
    }

    private boolean takes(char wanted) {
        boolean there = at < text.length() && text.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private void take(char wanted) {
        if (!takes(wanted)) {
            throw unreadable();
        }
    }

    private Unreadable unreadable() {
        return new Unreadable("it is not JSON of the log's kind from character %d on".formatted(at));
    }
}
