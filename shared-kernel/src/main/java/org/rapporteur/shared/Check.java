package org.rapporteur.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with a message, field by field, so that its sender can mend all of it at once.
 *
 * <p>Every violation names the field by its path in the JSON body and the rule by a key that the message bundles hold.
 */
public final class Check {
    /** One thing that is wrong: the field, the rule's key and the rule's bound where it has one. */
    public record Violation(String field, String rule, @Nullable String bound) {}

    private static final Pattern UUID_TEXT = Pattern
            .compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final List<Violation> violations = new ArrayList<>();

    private Check() {
    }

    public static Check that() {
        return new Check();
    }

    public static void uuid(String field, @Nullable String value) {
        that().matches(field, value, UUID_TEXT, "invalid.id").orThrow();
    }

    public Check required(String field, @Nullable Object value) {
        return when(value == null || (value instanceof String text && text.isBlank())
                || (value instanceof Collection<?> all && all.isEmpty()), field, "invalid.required", null);
    }

    /** Present, and at most {@code max} characters long. */
    public Check text(String field, @Nullable String value, int max) {
        return required(field, value).optionalText(field, value, max);
    }

    public Check optionalText(String field, @Nullable String value, int max) {
        return when(value != null && value.length() > max, field, "invalid.too-long", Integer.toString(max));
    }

    public Check matches(String field, @Nullable String value, Pattern pattern, String rule) {
        return required(field, value)
                .when(value != null && !value.isBlank() && !pattern.matcher(value).matches(), field, rule, null);
    }

    public Check when(boolean wrong, String field, String rule, @Nullable String bound) {
        if (wrong) {
            violations.add(new Violation(field, rule, bound));
        }
        return this;
    }

    public void orThrow() {
        if (!violations.isEmpty()) {
            throw new InvalidMessage(violations);
        }
    }
}
