package org.rapporteur.eventlog.privacy;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.setOnInsert;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;

import javax.crypto.SecretKey;

import org.bson.Document;
import org.bson.types.Binary;

import com.mongodb.MongoServerException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;

/** Subject keys in a database of their own, wrapped by the master key. */
public final class MongoSubjectKeys implements SubjectKeys {

    /** How long an open key is remembered: the longest time for which another process may still use an erased one. */
    public static final Duration CACHED = Duration.ofSeconds(5);

    private static final String ID = "_id";
    private static final String KEY_ID = "kid";
    private static final String WRAPPED = "wrapped";
    private static final String TIME = "at";
    private static final String CHECK = "check/1";
    private static final String VALUE = "value";

    private final MongoCollection<Document> keys;
    private final MongoCollection<Document> erased;
    private final SecretKey wrappingKey;
    private final Clock clock;
    private final KeyCache cache;

    public MongoSubjectKeys(MongoDatabase database, MasterKey master, Clock clock) {
        MongoDatabase careful = database.withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.keys = careful.getCollection("subject_keys");
        this.erased = careful.getCollection("erased");
        this.wrappingKey = master.wrappingKey();
        this.clock = clock;
        this.cache = new KeyCache(clock, CACHED);
        requireTheKeyOf(careful.getCollection("master_key"), master);
    }

    /**
     * why at once: under another master key nobody is known any more, nothing opens, and what is sealed from then on is lost with a
     * key that nobody meant to keep.
     */
    private void requireTheKeyOf(MongoCollection<Document> check, MasterKey master) {
        check.updateOne(eq(ID, CHECK), setOnInsert(VALUE, new Binary(master.checkValue())),
                new UpdateOptions().upsert(true));
        byte[] first = Objects.requireNonNull(check.find(eq(ID, CHECK)).first()).get(VALUE, Binary.class).getData();
        if (!MessageDigest.isEqual(first, master.checkValue())) {
            throw new WrongMasterKey(keys.getNamespace().getDatabaseName());
        }
    }

    @Override
    public String seal(String subjectId, String plainText) {
        return cache.get(subjectId, () -> find(subjectId)).orElseGet(() -> create(subjectId)).seal(plainText);
    }

    @Override
    public Optional<String> open(String subjectId, String sealed) {
        SealedText text = SealedText.parse(sealed);
        return cache.get(subjectId, () -> find(subjectId)).flatMap(key -> key.open(text));
    }

    private Optional<DataKey> find(String subjectId) {
        return isErased(subjectId)
                ? Optional.empty()
                : Optional.ofNullable(keys.find(eq(ID, subjectId)).first()).map(this::unwrap);
    }

    private boolean isErased(String subjectId) {
        return erased.find(eq(ID, subjectId)).first() != null;
    }

    private DataKey unwrap(Document stored) {
        return DataKey.unwrap(stored.getString(ID), stored.getString(KEY_ID),
                stored.get(WRAPPED, Binary.class).getData(), wrappingKey);
    }

    /** The first insert wins, whoever made it: the key that is read back is the one that counts. */
    private DataKey create(String subjectId) {
        if (!isErased(subjectId)) {
            insert(subjectId, DataKey.create(subjectId));
        }
        cache.forget(subjectId);
        return cache.get(subjectId, () -> find(subjectId)).orElseThrow(() -> new SubjectErased(subjectId));
    }

    private void insert(String subjectId, DataKey key) {
        try {
            keys.insertOne(new Document(ID, subjectId).append(KEY_ID, key.id())
                    .append(WRAPPED, new Binary(key.wrap(wrappingKey))).append(TIME, Date.from(clock.instant())));
        } catch (MongoServerException e) {
            Duplicates.requireDuplicate(e); // then somebody else was faster, and theirs is the key
        }
    }

    /** why: the tombstone first, so that no key can come back between the two steps. */
    @Override
    public void erase(String subjectId) {
        Instant now = clock.instant();
        erased.updateOne(eq(ID, subjectId), setOnInsert(TIME, Date.from(now)), new UpdateOptions().upsert(true));
        keys.deleteOne(eq(ID, subjectId));
        cache.forget(subjectId);
    }

    @Override
    public void reapply(Collection<String> erasedSubjectIds) {
        erasedSubjectIds.forEach(this::erase);
    }
}
