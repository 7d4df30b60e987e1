package org.rapporteur.gateway.shell.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of a form: each has its controls under a path such as {@code terms.tasks[2]}. Rows in which nobody wrote are
 * left out of the command, so a row can have another number there; this finds it again.
 */
public final class Rows {
    private final Map<String, String> controls = new LinkedHashMap<>();

    /** The rows under a path, as the command has them; a row whose body is empty is none. */
    public List<Map<String, Object>> of(Fields fields, String path, Function<String, Body> row) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < count(fields.values().keySet(), path); i++) {
            Body body = row.apply(at(path, i));
            if (!body.json().isEmpty()) {
                controls.put(at(path, rows.size()), at(path, i));
                rows.add(body.json());
            }
        }
        return rows;
    }

    /** The control that holds what stands at a path of the command. */
    public String control(String field) {
        return controls.entrySet().stream().filter(one -> isIn(field, one.getKey())).findFirst()
                .map(one -> one.getValue() + field.substring(one.getKey().length())).orElse(field);
    }

    /** How many rows there are under a path, by the names of the controls. */
    public static int count(Iterable<String> names, String path) {
        Pattern row = Pattern.compile(Pattern.quote(path) + "\\[(\\d{1,3})]\\..+");
        int count = 0;
        for (String name : names) {
            Matcher found = row.matcher(name);
            count = found.matches() ? Math.max(count, Integer.parseInt(found.group(1)) + 1) : count;
        }
        return count;
    }

    private static boolean isIn(String field, String row) {
        return field.equals(row) || field.startsWith(row + ".");
    }

    public static String at(String path, int row) {
        return path + "[" + row + "]";
    }
}
