package org.rapporteur.notifications.tailing;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.OptionalLong;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.rapporteur.notifications.directory.DirectoryPosition;
import org.rapporteur.notifications.settings.Node;
import org.springframework.stereotype.Component;

/**
 * How far the log was read, and by whom: one process at a time reads on, under a claim that it renews.
 *
 * <p>It is no read model's position: a rebuild of those does not touch it, so nobody is written to again.
 */
@Component
public final class TailPosition {
    private static final Duration CLAIM = Duration.ofSeconds(15);
    private static final String ID = "tail";
    private static final String POSITION = "position";
    private static final String OWNER = "owner";
    private static final String UNTIL = "until";

    private final MongoCollection<Document> state;
    private final DirectoryPosition directory;
    private final Node node;
    private final Clock clock;

    TailPosition(MongoDatabase database, DirectoryPosition directory, Node node, Clock clock) {
        this.state = database.getCollection("state");
        this.directory = directory;
        this.node = node;
        this.clock = clock;
        begin();
    }

    private void begin() {
        try {
            state.insertOne(new Document("_id", ID).append(POSITION, 0L).append(OWNER, "").append(UNTIL, new Date(0)));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    /** The position to go on from, when it is this process's turn. */
    OptionalLong claim() {
        Bson free = Filters.or(Filters.eq(OWNER, node.name()),
                Filters.lt(UNTIL, Date.from(clock.instant())));
        Document mine = state.findOneAndUpdate(Filters.and(Filters.eq(ID), free),
                Updates.combine(Updates.set(OWNER, node.name()), Updates.set(UNTIL, until())),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return mine == null ? OptionalLong.empty() : OptionalLong.of(mine.getLong(POSITION));
    }

    /** Everything before this position is done; false when another process has taken over. */
    boolean reached(long from, long position) {
        return state.updateOne(
                Filters.and(Filters.eq(ID), Filters.eq(OWNER, node.name()), Filters.eq(POSITION, from)),
                Updates.combine(Updates.set(POSITION, position), Updates.set(UNTIL, until())))
                .getMatchedCount() == 1;
    }

    /** Everything before this position was read, and is known to the directory. */
    public long position() {
        Document now = state.find(Filters.eq(ID)).first();
        return now == null ? 0 : Math.min(now.getLong(POSITION), directory.position());
    }

    boolean isAheadOfTheDirectory() {
        Document now = state.find(Filters.eq(ID)).first();
        return now != null && directory.position() < now.getLong(POSITION);
    }

    private Date until() {
        return Date.from(clock.instant().plus(CLAIM));
    }
}
