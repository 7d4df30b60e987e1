package org.rapporteur.identity.accounts;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.ObjectId;
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

    /** Counts one more, unless there were enough: under which id, so that it can be taken back. */
    Optional<ObjectId> count(String subject) {
        requests.deleteMany(lt("at", Date.from(clock.instant().minus(Duration.ofHours(1)))));
        if (requests.countDocuments(eq("subject", subject)) >= AN_HOUR) {
            return Optional.empty();
        }
        ObjectId request = new ObjectId();
        requests.insertOne(new Document("_id", request).append("subject", subject).append("at",
                Date.from(clock.instant())));
        return Optional.of(request);
    }

    void forget(ObjectId request) {
        requests.deleteOne(eq(request));
    }
}
