package org.rapporteur.identity.accounts;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which links for a new password administrators had issued, for whom, and whether they were used; kept for good. */
@Component
class IssuedLinks {
    private static final String SUBJECT = "subject";
    private static final String AT = "at";
    private static final String USED = "usedAt";

    private final MongoCollection<Document> links;
    private final Clock clock;

    IssuedLinks(MongoDatabase database, Clock clock) {
        this.links = database.getCollection("issued_links");
        this.clock = clock;
        links.createIndex(Indexes.ascending(AT));
        links.createIndex(Indexes.ascending(SUBJECT));
    }

    /** @param by the subject of the administrator */
    record Issued(String subject, String by, Instant at, @Nullable Instant used) {}

    void issued(String token, String subject, String by) {
        links.insertOne(new Document("_id", ResetTokens.digest(token)).append(SUBJECT, subject).append("by", by)
                .append(AT, Date.from(clock.instant())));
    }

    /** Does nothing for a link that went by mail. */
    void used(String token) {
        links.updateOne(eq(ResetTokens.digest(token)), set(USED, Date.from(clock.instant())));
    }

    /** So many after so many others, the newest first. */
    List<Issued> latest(int before, int most) {
        return links.find().sort(descending(AT)).skip(before).limit(most).map(IssuedLinks::read)
                .into(new ArrayList<>());
    }

    int count() {
        return Math.toIntExact(links.countDocuments());
    }

    Optional<Instant> lastFor(String subject) {
        return Optional.ofNullable(links.find(eq(SUBJECT, subject)).sort(descending(AT)).first())
                .map(one -> read(one).at());
    }

    private static Issued read(Document one) {
        Date used = one.getDate(USED);
        return new Issued(one.getString(SUBJECT), one.getString("by"), one.getDate(AT).toInstant(),
                used == null ? null : used.toInstant());
    }
}
