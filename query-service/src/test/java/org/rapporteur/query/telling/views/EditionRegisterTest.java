package org.rapporteur.query.telling.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.embeddedmongo.EmbeddedMongo;
import org.rapporteur.query.practices.calls.CallsView;
import org.rapporteur.query.practices.practice.PracticesView;

/** Who asks for a rebuild would wait for ever, or two processes would disagree. */
class EditionRegisterTest {
    private static final int DISK_IS_FULL = 14031;

    @TempDir
    Path folder;

    private EmbeddedMongo mongo;
    private MongoClient client;
    private MongoDatabase database;

    @BeforeEach
    void open() {
        mongo = EmbeddedMongo.start(folder);
        client = MongoClients.create(mongo.connectionString());
        database = client.getDatabase("views");
    }

    @AfterEach
    void close() {
        client.close();
        mongo.close();
    }

    /** The store as it is, but that it takes no new document. */
    private MongoDatabase full() {
        Object collection = proxy(MongoCollection.class, database.getCollection("editions"), "insertOne", () -> {
            throw new MongoWriteException(new WriteError(DISK_IS_FULL, "no space left", new BsonDocument()),
                    new ServerAddress(), List.of());
        });
        return (MongoDatabase) proxy(MongoDatabase.class, database, "getCollection", () -> collection);
    }

    private interface Answer {
        Object give();
    }

    private static Object proxy(Class<?> type, Object behind, String method, Answer answer) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, (self, called, given) -> {
            try {
                return called.getName().equals(method) ? answer.give() : called.invoke(behind, given);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    @Test
    void a_store_that_takes_nothing_is_told_and_not_asked_for_ever() {
        EditionRegister register = new EditionRegister(full());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThatThrownBy(
                () -> register.ask(new CallsView(), 0, Instant.EPOCH)).isInstanceOf(MongoWriteException.class));
    }

    @Test
    void who_is_second_gets_what_the_first_asked_for_and_all_are_seen_at_once() {
        CallsView calls = new CallsView();
        PracticesView practices = new PracticesView();
        EditionRegister register = new EditionRegister(database);
        Editions asked = register.ask(calls, 7, Instant.EPOCH);

        assertThat(register.ask(calls, 9, Instant.EPOCH)).isEqualTo(asked);
        assertThat(register.of(List.of(calls, practices))).containsEntry(calls, asked).containsEntry(practices,
                Editions.FIRST);
    }
}
