package org.rapporteur.command.running;

import java.util.List;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.rapporteur.command.axon.SliceWiring;
import org.rapporteur.command.axon.Slices;
import org.rapporteur.command.deciding.Files;
import org.rapporteur.command.deciding.Sealer;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.axon.JacksonConverter;
import org.rapporteur.eventlog.axon.MongoEventStorageEngine;
import org.rapporteur.shared.Json;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Axon on our log: the command bus, with a handler for each slice. */
@Configuration(proxyBeanMethods = false)
class AxonBeans {
    @Bean
    Slices slices(List<Slice<?, ?>> slices) {
        return new Slices(slices);
    }

    @Bean(destroyMethod = "shutdown")
    AxonConfiguration axon(EventLog log, Slices slices, Sealer sealer, Files files) {
        EventStorageEngine engine = new MongoEventStorageEngine(log, new JacksonConverter(Json.stored()),
                "command-service");
        AxonConfiguration axon = SliceWiring.configure(slices, sealer, files)
                .registerEventStorageEngine(any -> engine).start();
        // why: without a registered engine Axon would keep everything in memory, silently
        if (axon.getComponent(EventStorageEngine.class) != engine) {
            throw new IllegalStateException("Axon does not use the event log: register its storage engine.");
        }
        return axon;
    }

    @Bean
    CommandBus commandBus(AxonConfiguration axon) {
        return axon.getComponent(CommandBus.class);
    }
}
