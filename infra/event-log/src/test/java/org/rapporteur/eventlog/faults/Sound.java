package org.rapporteur.eventlog.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.bson.Document;
import org.bson.types.Binary;
import org.rapporteur.eventlog.Envelope;
import org.rapporteur.eventlog.StoredCommit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;

/** Holds what is in the store at the end against what was asked and answered. */
final class Sound {

    private Sound() {
    }

    static void assertSound(History history, MongoCollection<Document> documents) {
        assertThat(Checker.check(history, commits(documents))).as("faults.seed is %d", Scale.SEED).isEmpty();
    }

    /** why not by the log: what it reads is under test too. */
    static List<StoredCommit> commits(MongoCollection<Document> documents) {
        return documents.find().sort(Sorts.ascending("_id")).map(Sound::commit).into(new ArrayList<>());
    }

    private static StoredCommit commit(Document document) {
        return new StoredCommit(Envelope.read(document.get("env", Binary.class).getData()),
                document.getList("payloads", Binary.class).stream().map(Binary::getData).toList());
    }
}
