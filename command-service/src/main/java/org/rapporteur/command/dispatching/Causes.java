package org.rapporteur.command.dispatching;

import java.util.concurrent.CompletionException;
import org.axonframework.messaging.commandhandling.CommandExecutionException;

/** Looks through what futures and Axon wrap a failure in. */
final class Causes {
    private Causes() {
    }

    static RuntimeException of(RuntimeException problem) {
        boolean wraps = problem instanceof CompletionException || problem instanceof CommandExecutionException;
        return wraps && problem.getCause() instanceof RuntimeException cause ? of(cause) : problem;
    }
}
