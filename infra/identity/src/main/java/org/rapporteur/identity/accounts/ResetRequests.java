package org.rapporteur.identity.accounts;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** How often a new password was asked for one account in the last hour: nobody's letter box is filled from here. */
@Component
class ResetRequests {
    private static final int AN_HOUR = 3;

    private final MongoCollection<Document> requests;
    private final Clock clock;

    ResetRequests(MongoDatabase database, Clock clock) {
        this.requests = database.getCollection("reset_requests");
        this.clock = clock;
        requests.createIndex(Indexes.ascending("subject"));
    }

    /** Counts one more, unless there were enough. */
    boolean allows(String subject) {
        requests.deleteMany(lt("at", Date.from(clock.instant().minus(Duration.ofHours(1)))));
        if (requests.countDocuments(eq("subject", subject)) >= AN_HOUR) {
            return false;
        }
        requests.insertOne(new Document("subject", subject).append("at", Date.from(clock.instant())));
        return true;
    }
}
