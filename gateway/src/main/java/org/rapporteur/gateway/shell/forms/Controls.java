package org.rapporteur.gateway.shell.forms;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.gateway.shell.page.FormState;

/** The controls of a form that was sent, found again by the path of a field in the command's body. */
record Controls(Fields fields) {
    /** The control of this path, else the first within it, else the one that holds it. */
    Optional<String> at(String path) {
        return first(path::equals).or(() -> first(name -> name.startsWith(path + ".")))
                .or(() -> first(name -> path.startsWith(name + ".") || path.startsWith(name + "[")));
    }

    private Optional<String> first(Predicate<String> isMeant) {
        return Stream.concat(sent(), labelled()).filter(control -> isMeant.test(path(control))).findFirst();
    }

    private Stream<String> sent() {
        return fields.values().keySet().stream();
    }

    /** Boxes that nobody ticked are not sent, but what the page called them is. */
    private Stream<String> labelled() {
        return sent().filter(name -> name.startsWith(FormState.LABEL))
                .map(name -> name.substring(FormState.LABEL.length()));
    }

    private String path(String control) {
        String prefix = fields.prefix();
        return control.startsWith(prefix) ? control.substring(prefix.length()) : control;
    }
}
