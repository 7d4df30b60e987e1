package org.rapporteur.query.telling.answering;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Check.Violation;
import org.rapporteur.shared.InvalidMessage;
import org.springframework.util.MultiValueMap;

/** Reads the parameters of a query; a wrong one is an error that names it. */
public final class Parameters {
    private final MultiValueMap<String, String> given;

    public Parameters(MultiValueMap<String, String> given) {
        this.given = given;
    }

    /** The values of a repeatable parameter, without empty ones, which forms send for what nobody chose. */
    public List<String> all(String name) {
        return given.getOrDefault(name, List.of()).stream().filter(value -> value != null && !value.isBlank())
                .map(String::strip).distinct().toList();
    }

    public List<String> all(String name, Pattern pattern, String rule) {
        List<String> values = all(name);
        if (!values.stream().allMatch(value -> pattern.matcher(value).matches())) {
            throw wrong(name, rule, null);
        }
        return values;
    }

    public <T> List<T> all(String name, Function<String, T> reader, String rule) {
        try {
            return all(name).stream().map(reader).toList();
        } catch (IllegalArgumentException unreadable) {
            throw wrong(name, rule, null);
        }
    }

    public @Nullable String one(String name, int maxLength) {
        List<String> values = all(name);
        if (values.size() > 1) {
            throw wrong(name, "invalid.once", null);
        }
        String value = values.isEmpty() ? null : values.getFirst();
        if (value != null && value.length() > maxLength) {
            throw wrong(name, "invalid.too-long", Integer.toString(maxLength));
        }
        return value;
    }

    public String oneOf(String name, Set<String> choices, String fallback) {
        String value = one(name, 100);
        if (value != null && !choices.contains(value)) {
            throw wrong(name, "invalid.choice", String.join(", ", choices));
        }
        return value == null ? fallback : value;
    }

    public long number(String name, long fallback, long min, long max) {
        String value = one(name, 30);
        return value == null ? fallback : number(name, value, min, max);
    }

    private static long number(String name, String value, long min, long max) {
        try {
            long number = Long.parseLong(value);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // why: the same answer as for a number out of its bounds
        }
        throw wrong(name, "invalid.number", min + "–" + max);
    }

    public static InvalidMessage wrong(String name, String rule, @Nullable String bound) {
        return new InvalidMessage(List.of(new Violation(name, rule, bound)));
    }
}
