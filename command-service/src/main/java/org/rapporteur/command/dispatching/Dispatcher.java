package org.rapporteur.command.dispatching;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.rapporteur.command.axon.CatalogueTypes;
import org.rapporteur.command.axon.Outcome;
import org.rapporteur.command.axon.Request;
import org.rapporteur.command.axon.Slices;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Refused;
import org.rapporteur.eventlog.Appended;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.StoredCommit;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.CommandAnswer;
import org.springframework.stereotype.Component;

/** Brings a command to its slice and answers for it; a repeat gets the first answer, after any crash. */
@Component
public final class Dispatcher {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CommandBus bus;
    private final Slices slices;
    private final EventLog log;
    private final Turns turns = new Turns(PATIENCE);

    Dispatcher(CommandBus bus, Slices slices, EventLog log) {
        this.bus = bus;
        this.slices = slices;
        this.log = log;
    }

    /** Blocks until the command is on disk, or refused. */
    public CommandAnswer dispatch(Command command, Request request) {
        Slices.Entry<?, ?> slice = slices.of(command.getClass());
        return turns.inTurn(slice.turn(command),
                () -> before(command, slice, request).orElseGet(() -> decidedOnce(command, slice, request)));
    }

    /** What this very request was answered before. */
    private Optional<CommandAnswer> before(Command command, Slices.Entry<?, ?> slice, Request request) {
        return log.commit(request.commit().toString()).map(first -> repeated(first, command, slice, request));
    }

    private CommandAnswer decidedOnce(Command command, Slices.Entry<?, ?> slice, Request request) {
        try {
            return decided(command, slice, request);
        } catch (Refused refused) {
            // why: meanwhile another service may have done this very request, and what it did is now in the way
            return before(command, slice, request).orElseThrow(() -> refused);
        }
    }

    private CommandAnswer decided(Command command, Slices.Entry<?, ?> slice, Request request) {
        Optional<Appended> appended = Retries.untilUndisturbed(() -> send(command, request)).appended();
        if (appended.isPresent() && appended.get().alreadyThere()) {
            return repeated(log.commit(request.commit().toString()).orElseThrow(), command, slice, request);
        }
        long position = appended.map(Appended::nextPosition).orElseGet(log::head);
        return new CommandAnswer(position, appended.isPresent() ? ids(command, slice, request) : Map.of());
    }

    private Outcome send(Command command, Request request) {
        GenericCommandMessage message = new GenericCommandMessage(CatalogueTypes.of(command.getClass()), command,
                request.toMetadata());
        return Objects.requireNonNull(bus.dispatch(message, null).join().payloadAs(Outcome.class));
    }

    private static CommandAnswer repeated(StoredCommit first, Command command, Slices.Entry<?, ?> slice,
            Request request) {
        String bodyHash = first.events().getFirst().metadata().get(Request.BODY_HASH);
        DispatchRule.SAME_KEY_ANOTHER_BODY.requires(request.bodyHash().equals(bodyHash));
        return new CommandAnswer(first.asAppended(true).nextPosition(), ids(command, slice, request));
    }

    private static Map<String, String> ids(Command command, Slices.Entry<?, ?> slice, Request request) {
        return slice.mints(command).stream().collect(Collectors.toUnmodifiableMap(Function.identity(),
                name -> Act.derived(request.commit(), name).toString()));
    }
}
