package org.rapporteur.command.demo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.Document;
import org.rapporteur.command.running.CommandSettings;
import org.rapporteur.eventlog.EventLog;
import org.springframework.stereotype.Component;

/** Whether a demo is loading: it begins on an empty log only, and once it is done it is done for good. */
@Component
public class DemoState {
    private static final String ID = "demo";
    private static final String STATE = "state";
    private static final String LOADING = "loading";

    private final MongoCollection<Document> states;
    private final EventLog log;
    private final boolean enabled;

    DemoState(MongoClient client, EventLog log, CommandSettings settings) {
        this.states = client.getDatabase("rapporteur_log").getCollection("demo");
        this.log = log;
        this.enabled = settings.demo().enabled();
    }

    /** Whether the demo may act now; the first time, on an empty log, makes it so. */
    boolean isLoading() {
        return enabled && (state().isPresent() ? state().filter(LOADING::equals).isPresent() : begin());
    }

    private Optional<String> state() {
        return Optional.ofNullable(states.find(Filters.eq("_id", ID)).first()).map(found -> found.getString(STATE));
    }

    private boolean begin() {
        if (log.head() > 0) {
            return false;
        }
        try {
            states.insertOne(new Document("_id", ID).append(STATE, LOADING));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
        return true;
    }

    /** From now on nobody sets the clock any more. */
    void finish() {
        states.replaceOne(Filters.eq("_id", ID), new Document("_id", ID).append(STATE, "done"),
                new ReplaceOptions().upsert(true));
    }
}
