package org.rapporteur.embeddedmongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStore.TxCounter;

/**
 * Answers commands: writes go through the {@link CommitGate}, and a read with concern majority is answered once all that
 * it can have seen is on disk.
 */
final class DurableBackend extends H2Backend {

    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findandmodify", "create",
            "createindexes", "drop", "dropindexes", "dropdatabase", "renamecollection");

    private static final String ADMIN = "admin";

    private final Map<String, StoredDatabase> databases = new ConcurrentHashMap<>();
    private final Visits visits = new Visits();
    private final CommitGate gate;

    DurableBackend(MVStore store) {
        super(store);
        gate = new CommitGate(store);
        store.getMapNames().stream().filter(MapNames::isData).map(MapNames::database).distinct()
                .forEach(this::resolveDatabase);
    }

    Visits visits() {
        return visits;
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return databases.computeIfAbsent(name,
                missing -> new StoredDatabase(missing, getMvStore(), getCursorRegistry(), visits));
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        databases.remove(name);
    }

    @Override
    protected Set<String> listDatabaseNames() {
        return databases.entrySet().stream().filter(database -> database.getValue().hasCollections())
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        Supported.requireCommand(query);
        requireSameDatabase(command, query);
        TxCounter version = getMvStore().registerVersionUsage();
        try {
            return isWrite(database, command, query)
                    ? gate.durably(() -> super.handleCommand(channel, database, command, query))
                    : read(channel, database, command, query);
        } finally {
            getMvStore().deregisterVersionUsage(version);
        }
    }

    private Document read(Channel channel, String database, String command, Document query) {
        Document answer = super.handleCommand(channel, database, command, query);
        boolean continued = "getMore".equalsIgnoreCase(command);
        if (continued
                || query.get("readConcern") instanceof Document concern && !"local".equals(concern.get("level"))) {
            gate.awaitDurable();
        }
        return answer;
    }

    /** The first use of a database writes too: its maps are made. */
    private boolean isWrite(String database, String command, Document query) {
        return WRITES.contains(command.toLowerCase(Locale.ROOT)) || isNew(database)
                || "aggregate".equalsIgnoreCase(command) && !Pipeline.of(query).isReading();
    }

    private boolean isNew(String database) {
        return !databases.containsKey(database) && !ADMIN.equals(database);
    }

    /**
     * Why immediately: all that was acknowledged is on disk. Behind the mark of a clean shutdown, the next start gives the
     * last versions up when a chunk that nothing lives in is torn, as a process that was killed earlier may have left it.
     */
    @Override
    public void close() {
        getMvStore().closeImmediately();
        super.close();
    }

    private static void requireSameDatabase(String command, Document query) {
        if ("renameCollection".equalsIgnoreCase(command)
                && !Utils.firstFragment(Fields.text(query, command))
                        .equals(Utils.firstFragment(Fields.text(query, "to")))) {
            throw Supported.refusal("renaming into another database");
        }
    }
}
