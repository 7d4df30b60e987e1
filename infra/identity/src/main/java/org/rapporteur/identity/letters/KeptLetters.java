package org.rapporteur.identity.letters;

import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/**
 * Keeps the letters of a demo, whose people are made up, for the page that shows them. After a week they are gone: their
 * links opened nothing any more long before.
 */
public final class KeptLetters implements Letters {
    private static final Duration KEPT = Duration.ofDays(7);

    private final MongoCollection<Document> letters;
    private final Clock clock;

    public KeptLetters(MongoDatabase database, Clock clock) {
        this.letters = database.getCollection("letters");
        this.clock = clock;
        letters.createIndex(Indexes.ascending("at"));
    }

    /** Where there is no demo nobody may read them. */
    public static Letters none(MongoDatabase database) {
        database.getCollection("letters").deleteMany(new Document());
        return new NoLetters();
    }

    @Override
    public void send(Letter letter) {
        letters.deleteMany(lt("at", Date.from(clock.instant().minus(KEPT))));
        letters.insertOne(new Document("to", letter.to()).append("language", letter.language())
                .append("subject", letter.subject()).append("text", letter.text())
                .append("at", Date.from(clock.instant())));
    }

    /** The last letters, the newest first. */
    public List<Letter> latest(int most) {
        return letters.find().sort(descending("at", "_id")).limit(most).map(KeptLetters::letter)
                .into(new ArrayList<>());
    }

    private static Letter letter(Document one) {
        return new Letter(one.getString("to"), one.getString("language"), one.getString("subject"),
                one.getString("text"));
    }
}
