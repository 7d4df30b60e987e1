package org.rapporteur.gateway.shell.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What the fields of a page's form show: what the reader sent, if it comes back, else what the page gives; and what is
 * wrong with it. Pages get an empty one, or one with text that was kept over a lost session, without asking.
 */
public record FormState(MultiValueMap<String, String> sent, Map<String, String> errors, List<String> general,
        boolean kept) {
    /** Stands before the name of a control where a form tells what the page called it. */
    public static final String LABEL = "_label.";
    public static final FormState EMPTY = new FormState(new LinkedMultiValueMap<>(), Map.of(), List.of(), false);

    /** A form whose text was kept while its author signed in again. */
    static FormState kept(MultiValueMap<String, String> values) {
        return new FormState(values, Map.of(), List.of(), true);
    }

    /** A form that the gateway itself sends back, with a sentence by field name. */
    public static FormState invalid(MultiValueMap<String, String> sent, Map<String, String> errors) {
        return new FormState(sent, new LinkedHashMap<>(errors), List.of(), false);
    }

    /** A form that comes back as it was sent, because something was added to it. */
    public static FormState unfinished(MultiValueMap<String, String> sent) {
        return new FormState(sent, Map.of(), List.of(), false);
    }

    /** What the page called a field, as the form told when it was sent. */
    public @Nullable String label(String name) {
        return sent.getFirst(LABEL + name);
    }

    /** The value to show in a field. */
    public @Nullable String value(String name, @Nullable Object given) {
        return sent.isEmpty() ? given == null ? null : given.toString() : sent.getFirst(name);
    }

    /** Whether a choice is ticked. */
    public boolean chosen(String name, Object choice, @Nullable Object given) {
        return sent.isEmpty()
                ? isAmong(choice, given)
                : sent.getOrDefault(name, List.of()).contains(choice.toString());
    }

    private static boolean isAmong(Object choice, @Nullable Object given) {
        return given instanceof Iterable<?> several
                ? contains(several, choice)
                : given != null && choice.toString().equals(given.toString());
    }

    private static boolean contains(Iterable<?> several, Object choice) {
        for (Object one : several) {
            if (choice.toString().equals(String.valueOf(one))) {
                return true;
            }
        }
        return false;
    }

    public @Nullable String error(String name) {
        return errors.get(name);
    }

    public boolean hasErrors() {
        return !errors.isEmpty() || !general.isEmpty();
    }
}
