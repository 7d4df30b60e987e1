package org.rapporteur.embeddedmongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection whose documents lie in a map, sorted by _id. Writes take their turns; reads never wait for them. Results
 * are found as they are asked for, so what a query costs depends on what is read of it, not on what is stored.
 */
final class StoredCollection extends AbstractSynchronizedMongoCollection<Key> {

    private static final int FIRST_BATCH = 101;

    private final MVMap<Key, byte[]> documents;
    private final Visits visits;
    private final PrimaryIndex primary;
    private final Planner planner;
    private boolean updatingMany;

    StoredCollection(MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors,
            MVMap<Key, byte[]> documents, Visits visits) {
        super(database, name, options, cursors);
        this.documents = documents;
        this.visits = visits;
        this.primary = new PrimaryIndex("natural", documents, visits);
        this.planner = new Planner(primary);
    }

    @Override
    public QueryResult handleQuery(QueryParameters parameters) {
        Document selector = parameters.getQuerySelector();
        return selector.containsKey("$query") ? firstBatch(parameters, selector) : super.handleQuery(parameters);
    }

    private QueryResult firstBatch(QueryParameters parameters, Document selector) {
        Iterator<Found> found = find(Fields.document(selector, "$query"), (Document) selector.get("$orderby"),
                parameters.getNumberToSkip(), Math.abs(parameters.getLimit()));
        return firstBatch(found, parameters.getBatchSize(), batch -> project(batch, parameters.getProjection()));
    }

    private QueryResult firstBatch(Iterator<Found> found, int size, UnaryOperator<List<Document>> projection) {
        LazyCursor cursor = new LazyCursor(cursorRegistry.generateCursorId(), found, projection);
        List<Document> batch = cursor.takeDocuments(size > 0 ? size : FIRST_BATCH);
        if (cursor.isEmpty()) {
            return new QueryResult(batch);
        }
        cursorRegistry.add(cursor);
        return new QueryResult(batch, cursor);
    }

    /** The reply of a cursor over documents that were computed. */
    Document answer(Iterator<Document> results, int batchSize) {
        Iterator<Found> found = Iterators.map(results, result -> new Found(result, Bson.encode(result).length));
        QueryResult first = firstBatch(found, batchSize, UnaryOperator.identity());
        Document cursor = new Document("id", first.getCursorId()).append("ns", getFullName()).append("firstBatch",
                first.collectDocuments());
        return new Document("cursor", cursor).append("ok", 1.0);
    }

    @Override
    protected QueryResult queryDocuments(Document query, @Nullable Document orderBy, int skip, int limit, int batchSize,
            @Nullable Document projection) {
        Iterable<Document> found = () -> project(find(query, orderBy, skip, limit), projection);
        return new QueryResult(updatingMany ? Iterators.stream(found.iterator()).toList() : found);
    }

    /** The matching documents in the order asked for, read one by one. */
    Iterator<Found> find(Document query, @Nullable Document orderBy, int skip, int limit) {
        Sort sort = Sort.of(orderBy);
        Plan plan = planner.plan(query, sort, limit > 0 ? (long) skip + limit : 0);
        Iterator<Found> found = Iterators.mapPresent(plan.positions(), position -> read(position, query));
        if (!plan.isSorted()) {
            found = Iterators.stream(found).sorted(Comparator.comparing(Found::document, sort.comparator())).iterator();
        }
        return Iterators.slice(found, skip, limit);
    }

    private @Nullable Found read(Key position, Document query) {
        byte[] bytes = documents.get(position);
        visits.count();
        if (bytes == null) {
            return null;
        }
        Document document = Bson.decode(bytes);
        return documentMatchesQuery(document, query) ? new Found(document, bytes.length) : null;
    }

    private Iterator<Document> project(Iterator<Found> found, @Nullable Document projection) {
        return Iterators.map(found, one -> project(List.of(one.document()), projection).getFirst());
    }

    private List<Document> project(List<Document> batch, @Nullable Document projection) {
        return matchDocumentsFromStream(new Document(), batch.stream(), 0, 0, 0, null, projection).collectDocuments();
    }

    @Override
    public synchronized Document updateDocuments(Document selector, Document update, ArrayFilters arrayFilters,
            boolean isMulti, boolean isUpsert, Oplog oplog) {
        // why: an update may move a document ahead in the index that is being walked, where it would be met again
        updatingMany = isMulti;
        try {
            return super.updateDocuments(selector, update, arrayFilters, isMulti, isUpsert, oplog);
        } finally {
            updatingMany = false;
        }
    }

    @Override
    public synchronized void addIndex(Index<Key> index) {
        try {
            super.addIndex(index);
        } catch (RuntimeException e) {
            if (!getIndexes().contains(index) && index instanceof SortedIndex built && !isKnown(built)) {
                built.map().clear();
            }
            throw e;
        }
        refreshPlanner();
    }

    private boolean isKnown(SortedIndex index) {
        return getIndexes().stream().anyMatch(known -> known.getName().equals(index.getName()));
    }

    @Override
    public synchronized void dropIndex(String indexName) {
        getIndexes().stream().filter(index -> index.getName().equals(indexName)).filter(SortedIndex.class::isInstance)
                .forEach(index -> ((SortedIndex) index).forget());
        super.dropIndex(indexName);
        refreshPlanner();
    }

    private void refreshPlanner() {
        planner.use(getIndexes().stream().filter(SortedIndex.class::isInstance).map(SortedIndex.class::cast).toList());
    }

    @Override
    protected Key addDocumentInternal(Document document) {
        String idField = getIdField();
        Key position = idField == null ? nextNumber() : KeyWriter.keyOf(document.get(idField));
        documents.put(position, Bson.encode(document));
        return position;
    }

    private Key nextNumber() {
        Key last = documents.lastKey();
        long number = last == null ? 0 : ByteBuffer.wrap(last.bytes()).getLong() + 1;
        return new Key(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    @Override
    protected void handleUpdate(Key position, Document oldDocument, Document newDocument) {
        documents.put(position, Bson.encode(newDocument));
    }

    @Override
    protected void removeDocument(Key position) {
        documents.remove(position);
    }

    @Override
    protected @Nullable Document getDocument(Key position) {
        byte[] bytes = documents.get(position);
        return bytes == null ? null : Bson.decode(bytes);
    }

    @Override
    protected Stream<DocumentWithPosition<Key>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(Bson.decode(entry.getValue()), entry.getKey()));
    }

    @Override
    protected QueryResult matchDocuments(Document query, Document orderBy, int skip, int limit, int batchSize,
            Document projection) {
        return queryDocuments(query, orderBy, skip, limit, batchSize, projection);
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /** Sizes are not kept: nobody asks, and it would cost another encoding of each document. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {
        // not kept
    }

    @Override
    protected int getDataSize() {
        return 0;
    }

    /** A matching document and its size in BSON. */
    record Found(Document document, int size) {}
}
