package org.rapporteur.embeddedmongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store of its own for each test, spoken to by the official driver. */
abstract class WithStore {

    @TempDir
    Path folder;

    EmbeddedMongo mongo;
    MongoClient client;

    @BeforeEach
    void open() {
        mongo = EmbeddedMongo.start(folder);
        client = MongoClients.create(mongo.connectionString());
    }

    @AfterEach
    void close() {
        client.close();
        mongo.close();
    }

    void restart() {
        close();
        open();
    }

    MongoDatabase database() {
        return client.getDatabase("test");
    }

    MongoCollection<Document> things() {
        return database().getCollection("things");
    }

    static Document thing(Object id) {
        return new Document("_id", id);
    }
}
