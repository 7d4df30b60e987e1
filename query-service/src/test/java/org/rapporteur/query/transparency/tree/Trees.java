package org.rapporteur.query.transparency.tree;

import com.mongodb.client.MongoClient;
import org.rapporteur.eventlog.EventLog;

/** Makes trees for tests of other packages. */
public final class Trees {
    private Trees() {
    }

    public static LogTree over(EventLog log, MongoClient client) {
        return new LogTree(log, new StoredTiles(client));
    }
}
