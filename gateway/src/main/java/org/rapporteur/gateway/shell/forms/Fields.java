package org.rapporteur.gateway.shell.forms;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.page.Letters;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What a person filled in, by control. A control is named by the path of its value in the command's body; on a page
 * with several forms the form's own name and a colon stand before it.
 */
public record Fields(MultiValueMap<String, String> values) {
    /** Line and page breaks as office programs and PDF files have them. */
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\x0B\\x0C]");

    /** The text of a control without the spaces around it; null where it is blank. */
    public @Nullable String text(String path) {
        String value = values.getFirst(control(path));
        return value == null || value.isBlank()
                ? null
                : filled(Letters.only(LINE_END.matcher(value).replaceAll("\n")).strip());
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }

    /** A whole number; what is none is sent as it is, and refused at its field. */
    public @Nullable Object number(String path) {
        String text = text(path);
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : text;
    }

    /** What was ticked. */
    public List<String> ticked(String path) {
        return values.getOrDefault(control(path), List.of()).stream().filter(value -> !value.isBlank()).toList();
    }

    public boolean flag(String path) {
        return !ticked(path).isEmpty();
    }

    /** The entries of a control that takes one entry per line. */
    public List<String> lines(String path) {
        String text = text(path);
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\n")).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The texts of a row's controls, each under its name within the row. */
    public Body row(String at, String... names) {
        Body row = Body.empty();
        for (String name : names) {
            row.with(name, text(at + "." + name));
        }
        return row;
    }

    /** The same fields without one. */
    Fields without(String control) {
        MultiValueMap<String, String> other = new LinkedMultiValueMap<>(values);
        other.remove(control);
        return new Fields(other);
    }

    /** What stands before the names of this form's controls. */
    String prefix() {
        return values.getFirst(Forms.NAME) + ":";
    }

    private String control(String path) {
        return values.containsKey(path) ? path : prefix() + path;
    }
}
