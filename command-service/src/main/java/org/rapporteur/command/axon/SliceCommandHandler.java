package org.rapporteur.command.axon;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.commandhandling.CommandHandler;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.Metadata;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.Files;
import org.rapporteur.command.deciding.Sealer;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.eventlog.axon.CommitContext;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Event;

/** Runs a slice inside the unit of work of its command: load, decide, and publish what was decided. */
final class SliceCommandHandler<C extends Command, S> implements CommandHandler {
    private static final MessageType OUTCOME = new MessageType("command.Outcome", "1");

    private final Class<C> type;
    private final Slice<C, S> slice;
    private final EventStore store;
    private final Converter converter;
    private final Sealer sealer;
    private final Files files;

    SliceCommandHandler(Class<C> type, Slice<C, S> slice, EventStore store, Converter converter, Sealer sealer,
            Files files) {
        this.type = type;
        this.slice = slice;
        this.store = store;
        this.converter = converter;
        this.sealer = sealer;
        this.files = files;
    }

    @Override
    public MessageStream.Single<CommandResultMessage> handle(CommandMessage message, ProcessingContext context) {
        C command = Objects.requireNonNull(message.payloadAs(type, converter));
        Act act = Request.act(message.metadata(), sealer, files);
        S state = slice.load(command, act, new SourcedHistory(store.transaction(context), converter));
        publish(slice.decide(command, state, act), act, message, context);
        return MessageStream.just(new GenericCommandResultMessage(OUTCOME, new Outcome(context)));
    }

    private void publish(Decision decision, Act act, CommandMessage message, ProcessingContext context) {
        if (!decision.events().isEmpty()) {
            context.putResource(CommitContext.COMMIT_ID, act.commit().toString());
            context.putResource(CommitContext.COMMIT_TIME, act.at());
            Metadata metadata = Request.ofEvents(message.metadata(), message.type().name(), decision.in());
            // why: inside the unit of work this completes at once, and the commit tells whether it went well
            store.publish(context, messages(decision.events(), act, metadata)).join();
        }
    }

    private static List<EventMessage> messages(List<Event> events, Act act, Metadata metadata) {
        return IntStream.range(0, events.size()).<EventMessage>mapToObj(
                index -> new GenericEventMessage(act.newId("event:" + index),
                        CatalogueTypes.of(events.get(index).getClass()), events.get(index), metadata, act.at()))
                .toList();
    }
}
