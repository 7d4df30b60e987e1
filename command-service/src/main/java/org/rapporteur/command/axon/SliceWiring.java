package org.rapporteur.command.axon;

import java.util.Set;
import org.axonframework.common.configuration.Configuration;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.commandhandling.CommandHandler;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule.CommandHandlerPhase;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;
import org.axonframework.messaging.core.correlation.CorrelationDataProviderRegistry;
import org.axonframework.messaging.core.correlation.DefaultCorrelationDataProviderRegistry;
import org.rapporteur.command.deciding.Files;
import org.rapporteur.command.deciding.Sealer;
import org.rapporteur.eventlog.axon.JacksonConverter;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Json;

/** Axon's configuration for slices: names and tags from the catalogue, one handler per slice. */
public final class SliceWiring {
    private SliceWiring() {
    }

    public static EventSourcingConfigurer configure(Slices slices, Sealer sealer, Files files) {
        return EventSourcingConfigurer.create()
                .registerCommandHandlingModule(
                        CommandHandlingModule.named("slices")
                                .commandHandlers(phase -> register(phase, slices, sealer, files)))
                .registerTagResolver(configuration -> event -> event.payload() instanceof Event fact
                        ? Tags.of(fact)
                        : Set.of())
                .messaging(messaging -> messaging.registerMessageTypeResolver(configuration -> new CatalogueTypes()))
                .componentRegistry(registry -> registry
                        .registerComponent(Converter.class, configuration -> new JacksonConverter(Json.stored()))
                        // why: Axon's own correlation entries would be stored beside each event for ever
                        .registerComponent(CorrelationDataProviderRegistry.class,
                                configuration -> new DefaultCorrelationDataProviderRegistry()));
    }

    private static void register(CommandHandlerPhase phase, Slices slices, Sealer sealer, Files files) {
        slices.all().forEach(entry -> phase.commandHandler(CatalogueTypes.of(entry.command()).qualifiedName(),
                configuration -> handler(entry, configuration, sealer, files)));
    }

    private static <C extends Command, S> CommandHandler handler(Slices.Entry<C, S> entry, Configuration axon,
            Sealer sealer, Files files) {
        return new SliceCommandHandler<>(entry.command(), entry.slice(), axon.getComponent(EventStore.class),
                axon.getComponent(Converter.class), sealer, files);
    }
}
