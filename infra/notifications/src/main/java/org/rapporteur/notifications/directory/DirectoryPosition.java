package org.rapporteur.notifications.directory;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Up to where this version of the directory knows the log: it is behind the mails where it is new. */
@Component
public final class DirectoryPosition {
    private static final String POSITION = "position";

    private final MongoCollection<Document> state;
    private final String id = Directory.name("position");

    DirectoryPosition(MongoDatabase database) {
        this.state = database.getCollection("state");
    }

    public long position() {
        Document now = state.find(Filters.eq(id)).first();
        return now == null ? 0 : now.getLong(POSITION);
    }

    /** It never goes back: what one process has learned, all know. */
    public void reached(long position) {
        state.updateOne(Filters.eq(id), Updates.max(POSITION, position), new UpdateOptions().upsert(true));
    }
}
