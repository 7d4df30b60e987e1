package org.rapporteur.verify;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.rapporteur.embeddedmongo.EmbeddedMongo;
import org.rapporteur.eventlog.Append;
import org.rapporteur.eventlog.Appended;
import org.rapporteur.eventlog.Condition;
import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.EventLogSettings;
import org.rapporteur.eventlog.FrozenEnvelope;
import org.rapporteur.eventlog.MongoEventLog;
import org.rapporteur.eventlog.NewEvent;
import org.rapporteur.eventlog.Tag;

/** A data folder as the platform leaves it, written by the event log itself. */
public final class StoredSample {

    public static final int MARKED = 23;
    public static final String MARK = "a payload that is easy to find";

    private StoredSample() {
    }

    public static void write(Path folder, int commits) throws IOException {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(folder.resolve("store"));
                MongoClient client = MongoClients.create(mongo.connectionString());
                MongoEventLog log = open(client)) {
            for (int i = 0; i < commits; i++) {
                append(log, i).join();
            }
            sign(folder, log.frozen(0, commits).stream().map(FrozenEnvelope::bytes).toList());
        }
    }

    public static MongoEventLog open(MongoClient client) {
        return MongoEventLog.open(client, EventLogSettings.of("rapporteur_log"), new SimpleMeterRegistry());
    }

    private static void sign(Path folder, List<byte[]> entries) throws IOException {
        Files.createDirectories(folder.resolve("keys"));
        Files.writeString(folder.resolve("keys/log.key"), Exported.KEY.secret() + "\n");
        Files.writeString(folder.resolve("keys/log.checkpoint"), Exported.note(entries, Exported.KEY));
    }

    public static CompletableFuture<Appended> append(MongoEventLog log, int number) {
        Tag tag = new Tag("practice", "Été \"" + number % 5 + "\" \u0007\t");
        Condition condition = new Condition(Math.max(0, log.head() - 4), Criteria.tagged(tag));
        byte[] payload = (number == MARKED ? MARK : "{}").getBytes(StandardCharsets.UTF_8);
        return log.append(new Append(UUID.randomUUID().toString(), null, "test", condition,
                List.of(new NewEvent(UUID.randomUUID().toString(), "test.Happened", "1", Set.of(tag),
                        Map.of("actor", "somebody " + number), payload))));
    }
}
