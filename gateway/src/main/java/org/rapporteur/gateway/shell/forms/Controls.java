package org.rapporteur.gateway.shell.forms;

import java.util.Optional;
import java.util.function.Predicate;

/** The controls of a form that was sent, found again by the path of a field in the command's body. */
record Controls(Fields fields) {
    /** The control of this path, else the first within it, else the one that holds it. */
    Optional<String> at(String path) {
        return first(path::equals).or(() -> first(name -> name.startsWith(path + ".")))
                .or(() -> first(name -> path.startsWith(name + ".") || path.startsWith(name + "[")));
    }

    private Optional<String> first(Predicate<String> isMeant) {
        return fields.values().keySet().stream().filter(control -> isMeant.test(path(control))).findFirst();
    }

    private String path(String control) {
        String prefix = fields.prefix();
        return control.startsWith(prefix) ? control.substring(prefix.length()) : control;
    }
}
