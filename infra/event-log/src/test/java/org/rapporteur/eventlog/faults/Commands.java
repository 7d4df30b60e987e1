package org.rapporteur.eventlog.faults;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.bson.BsonDocument;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;

/** Sees every command of a client, and lets a test act between one step of a read and the next. */
final class Commands implements CommandListener {

    private final List<BsonDocument> sent = new CopyOnWriteArrayList<>();
    private volatile Runnable afterEachRead = () -> {};

    MongoClient client(String connectionString) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(connectionString)).addCommandListener(this).build());
    }

    /** why not from the start: opening a log reads too. */
    void afterEachRead(Runnable what) {
        afterEachRead = what;
    }

    List<BsonDocument> named(String command) {
        return sent.stream().filter(document -> document.getFirstKey().equals(command)).toList();
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        sent.add(event.getCommand().clone());
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        if (List.of("find", "getMore").contains(event.getCommandName())) {
            afterEachRead.run();
        }
    }
}
