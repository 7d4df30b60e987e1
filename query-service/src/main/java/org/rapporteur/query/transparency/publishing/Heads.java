package org.rapporteur.query.transparency.publishing;

import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.rapporteur.transparency.Hash;
import org.springframework.stereotype.Component;

/**
 * Every head that was ever to be signed, in {@code rapporteur_transparency.heads}. The unique number is a
 * compare-and-swap, as in the log itself: however many processes try, one publishes each head, and has seen the one before.
 */
@Component
class Heads {
    private static final String ID = "_id";

    private final MongoCollection<Document> heads;
    private final Clock clock;

    Heads(MongoClient mongo, Clock clock) {
        this.heads = mongo.getDatabase("rapporteur_transparency").getCollection("heads")
                .withReadConcern(ReadConcern.MAJORITY).withReadPreference(ReadPreference.primary())
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.clock = clock;
    }

    Optional<Head> last() {
        return Optional.ofNullable(heads.find().sort(descending(ID)).limit(1).first()).map(Heads::head);
    }

    /** Persists a head; false where another process was faster with this number. */
    boolean add(Head head) {
        try {
            heads.insertOne(new Document(ID, head.number()).append("origin", head.origin())
                    .append("size", head.size()).append("root", new Binary(head.root().bytes()))
                    .append("at", Date.from(clock.instant())));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private static Head head(Document document) {
        return new Head(document.get(ID, Number.class).longValue(), document.getString("origin"),
                document.get("size", Number.class).longValue(),
                Hash.of(document.get("root", Binary.class).getData()));
    }
}
