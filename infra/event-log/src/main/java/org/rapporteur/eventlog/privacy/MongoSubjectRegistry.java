package org.rapporteur.eventlog.privacy;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.bson.Document;

import com.mongodb.MongoServerException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

/** The registry in a database of its own. It holds a keyed hash of the pair, so it holds no personal data. */
public final class MongoSubjectRegistry implements SubjectRegistry {

    private static final String ID = "_id";
    private static final String SUBJECT = "subject";

    private final MongoCollection<Document> links;
    private final byte[] hashKey;

    public MongoSubjectRegistry(MongoDatabase database, MasterKey master) {
        this.links = database.getCollection("subjects").withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.hashKey = master.registryKey();
        links.createIndex(ascending(SUBJECT));
    }

    @Override
    public String subjectOf(String issuer, String subject) {
        return find(issuer, subject).orElseGet(() -> create(hash(issuer, subject)));
    }

    @Override
    public Optional<String> find(String issuer, String subject) {
        return find(hash(issuer, subject));
    }

    private Optional<String> find(String hash) {
        return Optional.ofNullable(links.find(eq(ID, hash)).map(link -> link.getString(SUBJECT)).first());
    }

    @Override
    public void link(String issuer, String subject, String subjectId) {
        link(hash(issuer, subject), subjectId);
    }

    private String create(String hash) {
        return link(hash, UUID.randomUUID().toString());
    }

    private String link(String hash, String subjectId) {
        try {
            links.insertOne(new Document(ID, hash).append(SUBJECT, subjectId));
            return subjectId;
        } catch (MongoServerException e) {
            Duplicates.requireDuplicate(e); // then somebody else was faster, and theirs is the id
            return find(hash).orElseThrow(() -> e);
        }
    }

    @Override
    public void erase(String subjectId) {
        links.deleteMany(eq(SUBJECT, subjectId));
    }

    private String hash(String issuer, String subject) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Hmac.of(hashKey, issuer, subject));
    }
}
