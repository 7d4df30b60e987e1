package org.rapporteur.eventlog;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import com.mongodb.ClientSessionOptions;
import com.mongodb.MongoCommandException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;

/** The collection of commits: majority reads from the primary, majority writes on disk. */
final class LogStore {

    /** why: without it a server answers a second time with all that fits into 16 MiB, which a reader may not want. */
    static final int BATCH = 500;
    /** why: pages are held in memory whole, and one commit may be 8 MiB. */
    static final long PAGE_BYTES = 8L << 20;
    private static final Bson HEAD = include(Documents.POSITION, Documents.COUNT);

    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoCollection<Document> commits;
    private boolean hasSeveralNodes;

    LogStore(MongoClient client, String databaseName) {
        this.client = client;
        this.database = client.getDatabase(databaseName);
        this.commits = database.getCollection("log").withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary())
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    void prepare() {
        commits.createIndex(ascending(Documents.COMMIT_ID), new IndexOptions().unique(true));
        commits.createIndex(ascending(Documents.POSITION), new IndexOptions().unique(true));
        commits.createIndex(ascending(Documents.KEYS, Documents.NUMBER));
        Document server = hello();
        hasSeveralNodes = server.containsKey("setName");
    }

    void requireTrustworthy() {
        ServerCheck.check(hello(), admin("replSetGetConfig").map(answer -> answer.get("config", Document.class)),
                admin("serverStatus"));
    }

    /** Empty where the server does not know the command, or does not let this user ask. */
    private Optional<Document> admin(String command) {
        try {
            return Optional.of(client.getDatabase("admin").runCommand(new Document(command, 1)));
        } catch (MongoCommandException e) {
            return Optional.empty();
        }
    }

    /** why: by its old name, which every server knows. */
    Document hello() {
        return database.runCommand(new Document("isMaster", 1));
    }

    void insert(List<Document> documents) {
        commits.insertMany(documents);
    }

    Optional<Document> byCommitId(String commitId) {
        return Optional.ofNullable(commits.find(eq(Documents.COMMIT_ID, commitId)).first());
    }

    Optional<Document> byNumber(long number) {
        return Optional.ofNullable(commits.find(eq(Documents.NUMBER, number)).first());
    }

    /** Position and count of the last commit. */
    @Nullable
    Document head(@Nullable ClientSession session) {
        return find(session, new Document()).projection(HEAD).sort(descending(Documents.NUMBER)).limit(1).first();
    }

    List<Envelope> lastEnvelopes(int most) {
        List<Envelope> newestFirst = commits.find().projection(include(Documents.ENVELOPE))
                .sort(descending(Documents.NUMBER)).limit(most).map(Documents::envelope).into(new ArrayList<>());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    List<Envelope> envelopesFrom(long number, int most) {
        return commits.find(gte(Documents.NUMBER, number)).projection(include(Documents.ENVELOPE))
                .sort(ascending(Documents.NUMBER)).limit(most).map(Documents::envelope).into(new ArrayList<>());
    }

    List<FrozenEnvelope> frozenFrom(long number, int most) {
        return commits.find(gte(Documents.NUMBER, number)).projection(include(Documents.ENVELOPE))
                .sort(ascending(Documents.NUMBER)).limit(most)
                .map(document -> new FrozenEnvelope(document.get(Documents.NUMBER, Number.class).longValue(),
                        Documents.binary(document)))
                .into(new ArrayList<>());
    }

    /** @param more whether there is probably more behind them */
    record Page(List<Document> documents, boolean more) {}

    /** So many documents from a commit number on, in order, or fewer where they are large; at least one if there is any. */
    Page documentsFrom(long number, int most) {
        List<Document> page = new ArrayList<>();
        long bytes = 0;
        try (MongoCursor<Document> found = commits.find(gte(Documents.NUMBER, number))
                .sort(ascending(Documents.NUMBER)).limit(most).batchSize(most + 1).cursor()) {
            while (bytes < PAGE_BYTES && found.hasNext()) {
                Document document = found.next();
                bytes += Documents.bytes(document);
                page.add(document);
            }
        }
        return new Page(page, page.size() == most || bytes >= PAGE_BYTES);
    }

    /** The number of the last commit, if there is any. */
    OptionalLong lastNumber() {
        Document last = commits.find(gte(Documents.NUMBER, 0L)).projection(HEAD).sort(descending(Documents.NUMBER))
                .limit(1).first();
        return last == null
                ? OptionalLong.empty()
                : OptionalLong.of(last.get(Documents.NUMBER, Number.class).longValue());
    }

    /** What comes first and last in the order of ids, numbers or not. */
    List<Document> outermost() {
        return Stream.of(ascending(Documents.NUMBER), descending(Documents.NUMBER))
                .map(order -> commits.find().projection(HEAD).sort(order).limit(1).first()).filter(Objects::nonNull)
                .toList();
    }

    /** The number of the commit that holds the position, or of the one that will. */
    long commitAt(@Nullable ClientSession session, long position) {
        if (position == 0) {
            return 0;
        }
        Document before = find(session, lte(Documents.POSITION, position - 1)).projection(HEAD)
                .sort(descending(Documents.POSITION)).limit(1).first();
        if (before == null) {
            return 0;
        }
        long number = before.get(Documents.NUMBER, Number.class).longValue();
        return Documents.nextPosition(before) > position ? number : number + 1;
    }

    /** Commits that may hold a matching event, from a commit number up to a position, in order. */
    FindIterable<Document> candidates(@Nullable ClientSession session, Criteria criteria, long fromCommit,
            long lastCommit) {
        // why: one condition with both ends, so that any server sees one range
        Bson range = new Document(Documents.NUMBER, new Document("$gte", fromCommit).append("$lte", lastCommit));
        Bson filter = criteria.matchEverything()
                ? range
                : and(in(Documents.KEYS, Keys.lookingFor(criteria)), range);
        return find(session, filter).sort(ascending(Documents.NUMBER)).batchSize(BATCH);
    }

    private FindIterable<Document> find(@Nullable ClientSession session, Bson filter) {
        return session == null ? commits.find(filter) : commits.find(session, filter);
    }

    /** A causally consistent session where several nodes may answer, else null: a single node needs none. */
    @Nullable
    ClientSession session() {
        return hasSeveralNodes
                ? client.startSession(ClientSessionOptions.builder().causallyConsistent(true).build())
                : null;
    }
}
