package org.rapporteur.eventlog.faults;

import java.io.IOException;
import java.time.Duration;

import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.EventLogSettings;
import org.rapporteur.eventlog.MongoEventLog;
import org.rapporteur.eventlog.TestStore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** A log that reaches its store through a {@link WireProxy}. */
final class ProxiedLog implements AutoCloseable {

    final WireProxy proxy;
    final EventLog log;
    private final MongoClient client;

    ProxiedLog(TestStore store, String database) {
        proxy = new WireProxy(store.connectionString());
        client = MongoClients.create(proxy.connectionString());
        log = MongoEventLog.open(client, EventLogSettings.of(database).givingUpAfter(Duration.ofSeconds(10)),
                new SimpleMeterRegistry());
    }

    @Override
    public void close() throws IOException {
        log.close();
        client.close();
        proxy.close();
    }
}
