package org.rapporteur.command.axon;

import java.util.Optional;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.rapporteur.eventlog.Appended;
import org.rapporteur.eventlog.axon.CommitContext;

/** What a command came to, known once its unit of work is committed: where its facts are, if there were any. */
public record Outcome(ProcessingContext context) {
    public Optional<Appended> appended() {
        return Optional.ofNullable(context.getResource(CommitContext.APPENDED));
    }
}
