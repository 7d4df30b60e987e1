package org.rapporteur.eventlog;

import java.util.List;
import java.util.Optional;

import org.bson.Document;

/** Refuses a server that cannot keep the promise: acknowledged means on disk, at a majority of those who hold data. */
final class ServerCheck {

    private ServerCheck() {
    }

    /**
     * Looks at what a server says about itself.
     *
     * @param replicaSet the configuration of its replica set, where there is one and it may be read
     * @param status its status, where that may be read
     */
    static void check(Document hello, Optional<Document> replicaSet, Optional<Document> status) {
        require(!"isdbgrid".equals(hello.get("msg")),
                "It is a sharded cluster, which does not say how its members keep data: connect to a replica set.");
        require(isEmpty(hello, "arbiters"),
                "The replica set has arbiters, which vote and hold no data: replace them by members that do.");
        require(replicaSet.map(set -> !Boolean.FALSE.equals(set.get("writeConcernMajorityJournalDefault")))
                .orElse(true),
                "The replica set acknowledges a majority before it is on disk: set writeConcernMajorityJournalDefault to true.");
        require(status.map(ServerCheck::isPersistent).orElse(true),
                "The server keeps its data in memory only: use the storage engine wiredTiger.");
    }

    private static boolean isEmpty(Document document, String list) {
        return !(document.get(list) instanceof List<?> members) || members.isEmpty();
    }

    private static boolean isPersistent(Document status) {
        return !(status.get("storageEngine") instanceof Document engine)
                || !Boolean.FALSE.equals(engine.get("persistent"));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("This MongoDB cannot keep what the log promises. " + otherwise);
        }
    }
}
