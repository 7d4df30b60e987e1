package org.rapporteur.query.transparency.publishing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.rapporteur.embeddedmongo.EmbeddedMongo;
import org.rapporteur.eventlog.Append;
import org.rapporteur.eventlog.Appended;
import org.rapporteur.eventlog.Condition;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.EventLogSettings;
import org.rapporteur.eventlog.FrozenEnvelope;
import org.rapporteur.eventlog.MongoEventLog;
import org.rapporteur.eventlog.NewEvent;
import org.rapporteur.eventlog.Tag;
import org.rapporteur.query.transparency.tree.LogTree;
import org.rapporteur.query.transparency.tree.Trees;

/** A log with publishers over it, each as a process of its own would be. */
final class PublishedLog implements AutoCloseable {
    private final Path folder;
    private final EmbeddedMongo mongo;
    private final MongoClient client;
    private final MongoEventLog log;

    PublishedLog(Path folder) {
        this.folder = folder;
        this.mongo = EmbeddedMongo.start(folder.resolve("store"));
        this.client = MongoClients.create(mongo.connectionString());
        this.log = MongoEventLog.open(client, EventLogSettings.of("rapporteur_log"), new SimpleMeterRegistry());
    }

    void append(int commits) {
        List<CompletableFuture<Appended>> appended = new ArrayList<>();
        for (int i = 0; i < commits; i++) {
            appended.add(log.append(new Append(UUID.randomUUID().toString(), null, "test", Condition.none(),
                    List.of(new NewEvent(UUID.randomUUID().toString(), "test.Happened", "1",
                            Set.of(new Tag("thing", "one")), Map.of(), "{}".getBytes(StandardCharsets.UTF_8))))));
        }
        appended.forEach(CompletableFuture::join);
    }

    LogTree tree() {
        return tree(log);
    }

    /** Over the log as another sees it. */
    LogTree tree(EventLog seen) {
        return Trees.over(seen, client);
    }

    /** The log, where something happens before its answer to each look is given. */
    EventLog interrupted(UnaryOperator<List<FrozenEnvelope>> answer) {
        return InterruptedLog.over(log, answer);
    }

    LogKeys keys() {
        return new LogKeys("", "", folder);
    }

    /** One that has just started; what it keeps beside the keys lies in the folder of that name. */
    Publisher publisher(String process) {
        return publisher(process, keys());
    }

    Publisher publisher(String process, LogKeys keys) {
        return publisher(process, tree(), client, keys);
    }

    /** One whose tree, or whose place for heads, is another. */
    Publisher publisher(String process, LogTree tree, MongoClient forHeads) {
        return publisher(process, tree, forHeads, keys());
    }

    private Publisher publisher(String process, LogTree tree, MongoClient forHeads, LogKeys keys) {
        return new Publisher(tree, new Heads(forHeads, Clock.systemUTC()),
                new KeptCheckpoint(folder.resolve(process)), keys, new Patience(Duration.ofSeconds(10)));
    }

    Path checkpointOf(String process) {
        return folder.resolve(process).resolve("keys").resolve("log.checkpoint");
    }

    MongoClient client() {
        return client;
    }

    MongoCollection<Document> commits() {
        return client.getDatabase("rapporteur_log").getCollection("log");
    }

    MongoCollection<Document> heads() {
        return client.getDatabase("rapporteur_transparency").getCollection("heads");
    }

    MongoCollection<Document> tiles() {
        return client.getDatabase("rapporteur_transparency").getCollection("tiles");
    }

    @Override
    public void close() {
        log.close();
        client.close();
        mongo.close();
    }
}
