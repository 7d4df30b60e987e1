package org.rapporteur.embeddedmongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A database whose collections and indexes are maps of the store. */
final class StoredDatabase extends AbstractSynchronizedMongoDatabase<Key> {

    private static final String NAMESPACES = "system.namespaces";

    private final MVStore store;
    private final Visits visits;

    StoredDatabase(String name, MVStore store, CursorRegistry cursors, Visits visits) {
        super(name, cursors);
        this.store = store;
        this.visits = visits;
        initializeNamespacesAndIndexes();
    }

    boolean hasCollections() {
        return !resolveCollection(NAMESPACES, true).isEmpty();
    }

    @Override
    public Document handleCommand(Channel channel, String command, Document query, DatabaseResolver resolver,
            Oplog oplog) {
        Function<Document, Document> stock = part -> super.handleCommand(channel, command, part, resolver, oplog);
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "insert" -> Writes.insert(query, stock);
            case "update" -> Writes.update(query, stock);
            case "dropindexes" -> dropIndexes(command, query, stock);
            case "aggregate" -> aggregate(command, query, resolver, oplog, stock);
            default -> stock.apply(query);
        };
    }

    /** Drops them one by one by their key: by name, the stock one would forget those of other collections as well. */
    private Document dropIndexes(String command, Document query, Function<Document, Document> stock) {
        MongoCollection<Key> collection = resolveCollection(Fields.text(query, command), false);
        Object wanted = query.get("index");
        if (collection == null || wanted instanceof Document) {
            return stock.apply(query);
        }
        List<Document> keys = collection.getIndexes().stream().filter(SortedIndex.class::isInstance)
                .filter(index -> "*".equals(wanted) || index.getName().equals(wanted))
                .map(index -> (Document) index.toIndexDescription().get("key")).toList();
        if (keys.isEmpty() && !"*".equals(wanted)) {
            throw new IndexNotFoundException("index not found with name [" + wanted + "]");
        }
        Document answer = new Document("ok", 1.0);
        for (Document key : keys) {
            answer = stock.apply(query.clone().append("index", key));
        }
        return answer;
    }

    private Document aggregate(String command, Document query, DatabaseResolver resolver, Oplog oplog,
            Function<Document, Document> stock) {
        Pipeline pipeline = Pipeline.of(query);
        if (!(resolveCollection(Fields.text(query, command), false) instanceof StoredCollection collection)
                || !pipeline.isReading()) {
            return stock.apply(query);
        }
        Aggregation rest = Aggregation.fromPipeline(pipeline.rest(), resolver, this, collection, oplog);
        rest.validate(query);
        Iterator<Document> results = pipeline.isCountOfAll()
                ? Pipeline.countOfAll(collection.count())
                : rest.runStagesAsStream(Iterators.stream(pipeline.source(collection))).iterator();
        return collection.answer(results, pipeline.batchSize());
    }

    @Override
    protected void addIndex(Document description) {
        Supported.requireIndex(description);
        super.addIndex(description);
    }

    /** One at a time, as when an insert makes it: nobody may see a collection before its index on _id. */
    @Override
    public synchronized MongoCollection<Key> createCollectionOrThrowIfExists(String name, CollectionOptions options) {
        return super.createCollectionOrThrowIfExists(name, options);
    }

    @Override
    protected StoredCollection openOrCreateCollection(String name, CollectionOptions options) {
        MVMap<Key, byte[]> documents = store.openMap(MapNames.data(getFullCollectionNamespace(name)),
                new MVMap.Builder<Key, byte[]>().keyType(KeyType.INSTANCE).valueType(BytesType.INSTANCE));
        return new StoredCollection(this, name, options, cursorRegistry, documents, visits);
    }

    @Override
    protected Index<Key> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
        boolean onId = keys.size() == 1 && keys.getFirst().getKey().equals(OrderedIndex.ID);
        return onId ? primaryIndex(collection, name) : sortedIndex(collection, name, keys, true, sparse);
    }

    @Override
    protected Index<Key> openOrCreateSecondaryIndex(String collection, String name, List<IndexKey> keys,
            boolean sparse) {
        return sortedIndex(collection, name, keys, false, sparse);
    }

    private PrimaryIndex primaryIndex(String collection, String name) {
        return new PrimaryIndex(name, store.openMap(MapNames.data(getFullCollectionNamespace(collection))), visits);
    }

    private SortedIndex sortedIndex(String collection, String name, List<IndexKey> keys, boolean unique,
            boolean sparse) {
        String mapName = MapNames.indexes(getFullCollectionNamespace(collection)) + name;
        MVMap<Key, Integer> map = store.openMap(mapName,
                new MVMap.Builder<Key, Integer>().keyType(KeyType.INSTANCE).valueType(IntType.INSTANCE));
        MVMap<Integer, Integer> arrayFields = store.openMap(MapNames.ARRAY_FIELDS,
                new MVMap.Builder<Integer, Integer>().keyType(IntType.INSTANCE).valueType(IntType.INSTANCE));
        return new SortedIndex(name, keys, unique, sparse, map, arrayFields, visits);
    }

    @Override
    protected void dropIndex(MongoCollection<Key> collection, String indexName) {
        super.dropIndex(collection, indexName);
        store.removeMap(MapNames.indexes(collection.getFullName()) + indexName);
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        store.removeMap(MapNames.data(getFullCollectionNamespace(name)));
    }

    @Override
    public void moveCollection(MongoDatabase oldDatabase, MongoCollection<?> collection, String newName) {
        String oldNamespace = collection.getFullName();
        super.moveCollection(oldDatabase, collection, newName);
        rename(MapNames.data(oldNamespace), MapNames.data(collection.getFullName()));
        String oldIndexes = MapNames.indexes(oldNamespace);
        store.getMapNames().stream().filter(name -> name.startsWith(oldIndexes)).toList().forEach(name -> rename(name,
                MapNames.indexes(collection.getFullName()) + name.substring(oldIndexes.length())));
    }

    private void rename(String oldName, String newName) {
        store.renameMap(store.openMap(oldName), newName);
    }

    @Override
    protected long getStorageSize() {
        return store.getFileStore().size();
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }
}
