package org.rapporteur.benchmarks;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.bson.types.Binary;
import org.rapporteur.embeddedmongo.EmbeddedMongo;

/** The peer of commands: a document of a commit's size, written by the driver and journaled, with nothing decided or checked. */
final class RawStore implements AutoCloseable {
    private static final int COMMIT = 1_500;

    private final EmbeddedMongo mongo;
    private final MongoClient client;
    private final MongoCollection<Document> documents;
    private final AtomicLong next = new AtomicLong();

    RawStore(Path folder) {
        mongo = EmbeddedMongo.start(folder);
        client = MongoClients.create(mongo.connectionString());
        documents = client.getDatabase("benchmark").getCollection("documents")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    void insert() {
        documents.insertOne(new Document("_id", next.getAndIncrement()).append("envelope",
                new Binary(new byte[COMMIT])));
    }

    @Override
    public void close() {
        client.close();
        mongo.close();
    }
}
