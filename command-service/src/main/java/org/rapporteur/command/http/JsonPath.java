package org.rapporteur.command.http;

import tools.jackson.core.JacksonException;

/** Where in a JSON body something is: {@code content.answers.purpose.items[2]}. */
final class JsonPath {
    private JsonPath() {
    }

    static String of(JacksonException problem) {
        StringBuilder path = new StringBuilder();
        problem.getPath().forEach(step -> append(path, step));
        return path.toString();
    }

    private static void append(StringBuilder path, JacksonException.Reference step) {
        if (step.getPropertyName() == null) {
            path.append('[').append(step.getIndex()).append(']');
        } else {
            path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
        }
    }

    /** A part of a message says its own field's path from itself on, or from the part that it expects to be. */
    static String join(String path, String field) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        if (path.isEmpty() || field.equals(path) || field.startsWith(path + ".")) {
            return field;
        }
        return field.startsWith(last + ".") ? path + field.substring(last.length()) : path + "." + field;
    }
}
