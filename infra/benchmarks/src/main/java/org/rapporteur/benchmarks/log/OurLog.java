package org.rapporteur.benchmarks.log;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.rapporteur.benchmarks.load.PeerPlan;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.EventLogSettings;
import org.rapporteur.eventlog.MongoEventLog;
import org.rapporteur.eventlog.axon.JacksonConverter;
import org.rapporteur.eventlog.axon.MongoEventStorageEngine;
import tools.jackson.databind.json.JsonMapper;

/** The event log behind Axon's interface. */
public final class OurLog {
    static final String DATABASE = "benchmark_log";

    private OurLog() {
    }

    /** Arguments: the store's connection string, and how many seconds each load lasts. */
    public static void main(String[] arguments) throws Exception {
        try (Axon5Store store = open(MongoClients.create(arguments[0]))) {
            new PeerPlan(store, Duration.ofSeconds(Long.parseLong(arguments[1]))).run();
        }
    }

    static Axon5Store open(MongoClient client) {
        EventLog log = MongoEventLog.open(client, EventLogSettings.of(DATABASE), new SimpleMeterRegistry());
        JacksonConverter converter = new JacksonConverter(JsonMapper.builder().build());
        return new Axon5Store(new MongoEventStorageEngine(log, converter, "benchmark"), converter, () -> {
            log.close();
            client.close();
        });
    }
}
