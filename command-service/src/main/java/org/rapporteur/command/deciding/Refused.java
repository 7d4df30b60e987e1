package org.rapporteur.command.deciding;

import java.util.List;

/** A command that a rule of the domain refuses: no error of the program. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient List<Object> arguments;

    Refused(Rule rule, Object... arguments) {
        // why: a refusal is an answer, thrown often; a stack trace would only cost time
        super(rule.code(), null, false, false);
        this.rule = rule;
        this.arguments = List.of(arguments);
    }

    public Rule rule() {
        return rule;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
