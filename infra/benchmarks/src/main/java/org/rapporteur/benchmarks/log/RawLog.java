package org.rapporteur.benchmarks.log;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.bson.Document;
import org.rapporteur.benchmarks.load.Spread;

/**
 * Writes a log's documents again, with the driver and nothing else, into a collection with the log's indexes, which grows
 * in step with the log: an index that is larger costs more to write to.
 */
final class RawLog {
    private final MongoCollection<Document> log;
    private final MongoCollection<Document> copy;

    /** Of a log that is open, so that its indexes are there. */
    RawLog(MongoClient client) {
        log = client.getDatabase(OurLog.DATABASE).getCollection("log");
        copy = empty(client);
    }

    /** In these batches, from the commit on that the copy does not have yet; the answer is how many documents were acknowledged in a second. */
    double repeat(long firstCommit, List<Integer> sizes, Spread waits) {
        List<Document> documents = log.find(Filters.gte("_id", firstCommit)).sort(Sorts.ascending("_id"))
                .into(new ArrayList<>());
        Iterator<Document> next = documents.iterator();
        long start = System.nanoTime();
        for (int size : sizes) {
            List<Document> batch = batch(next, size);
            long sent = System.nanoTime();
            copy.insertMany(batch);
            waits.add(System.nanoTime() - sent);
        }
        return documents.size() / ((System.nanoTime() - start) / 1e9);
    }

    private MongoCollection<Document> empty(MongoClient client) {
        MongoCollection<Document> empty = client.getDatabase("raw").getCollection("log")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        log.listIndexes().forEach(index -> {
            if (!index.get("key", Document.class).containsKey("_id")
                    || index.get("key", Document.class).size() > 1) {
                empty.createIndex(index.get("key", Document.class),
                        new IndexOptions().unique(Boolean.TRUE.equals(index.getBoolean("unique"))));
            }
        });
        return empty;
    }

    private static List<Document> batch(Iterator<Document> next, int size) {
        List<Document> batch = new ArrayList<>();
        while (batch.size() < size && next.hasNext()) {
            batch.add(next.next());
        }
        return batch;
    }
}
