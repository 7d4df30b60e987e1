package org.rapporteur.gateway.shell.forms;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON body of a command, put together by path; what nobody filled in is left out. */
public final class Body {
    private final Map<String, Object> json = new LinkedHashMap<>();

    public static Body of(String path, @Nullable Object value) {
        return new Body().with(path, value);
    }

    public static Body empty() {
        return new Body();
    }

    /** Sets the value at a path such as {@code invitee.name}. */
    public Body with(String path, @Nullable Object value) {
        if (value != null && !(value instanceof Collection<?> all && all.isEmpty())) {
            int dot = path.lastIndexOf('.');
            parent(dot < 0 ? "" : path.substring(0, dot)).put(path.substring(dot + 1), value);
        }
        return this;
    }

    /** Takes the text of a control over to the same path. */
    public Body text(Fields fields, String... paths) {
        for (String path : paths) {
            with(path, fields.text(path));
        }
        return this;
    }

    /** Takes a text in both languages over. */
    public Body bilingual(Fields fields, String... paths) {
        for (String path : paths) {
            text(fields, path + ".en", path + ".fr");
        }
        return this;
    }

    public Map<String, Object> json() {
        return json;
    }

    private Map<String, Object> parent(String path) {
        Map<String, Object> at = json;
        for (String step : path.isEmpty() ? new String[0] : path.split("\\.")) {
            at = child(at, step);
        }
        return at;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> parent, String name) {
        return (Map<String, Object>) parent.computeIfAbsent(name, step -> new LinkedHashMap<String, Object>());
    }
}
