package org.rapporteur.verify.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.transparency.BadFormat;
import org.rapporteur.transparency.Checkpoint;
import org.rapporteur.transparency.Hash;
import org.rapporteur.transparency.SigningKey;
import org.rapporteur.transparency.TileId;
import org.rapporteur.transparency.VerifierKey;

/** The embedded store in a copy of a data folder, opened for reading only. */
final class DataFolder implements LogSource {

    static final String STORE = "store.mv.db";

    private static final String COMMITS = "rapporteur_log.log";
    private static final String TILES = "rapporteur_transparency.tiles";
    private static final String HEADS = "rapporteur_transparency.heads";

    private final Path folder;
    private final MVStore store;
    private final StoreIndexes indexes;

    private DataFolder(Path folder, MVStore store, StoreIndexes indexes) {
        this.folder = folder;
        this.store = store;
        this.indexes = indexes;
    }

    static DataFolder open(Path folder) {
        String file = folder.resolve("store").resolve(STORE).toAbsolutePath().toString();
        try {
            return opened(folder, CopiedStore.open(file));
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new CannotLook("%s is in use: stop the platform, copy its data folder, and look at the copy."
                        .formatted(file));
            }
            throw damaged("cannot be opened", e);
        } catch (Damaged e) {
            throw e;
        } catch (RuntimeException | AssertionError e) {
            throw damaged("cannot be opened", e);
        }
    }

    /**
     * Why any of them: damaged pages break in any way while they are read, the store's own assertions among them where a
     * process runs with assertions.
     */
    private static Damaged damaged(String what, Throwable why) {
        return new Damaged("The store's file %s: %s".formatted(what, why));
    }

    private static DataFolder opened(Path folder, MVStore store) {
        try {
            return new DataFolder(folder, store, StoreIndexes.of(store));
        } catch (RuntimeException | AssertionError e) {
            store.closeImmediately();
            throw damaged("has indexes that cannot be opened", e);
        }
    }

    private MVMap<byte[], byte[]> map(String name) {
        return store.openMap("data." + name,
                new MVMap.Builder<byte[], byte[]>().keyType(new Bytes()).valueType(new Bytes()));
    }

    private boolean has(String name) {
        return store.hasMap("data." + name);
    }

    @Override
    public Optional<byte[]> checkpoint() {
        Path note = folder.resolve("keys").resolve("log.checkpoint");
        try {
            return Files.exists(note) ? Optional.of(Files.readAllBytes(note)) : Optional.empty();
        } catch (IOException e) {
            throw new CannotLook("%s cannot be read: %s".formatted(note, e.getMessage()));
        }
    }

    @Override
    public List<VerifierKey> keys() {
        Path keys = folder.resolve("keys").resolve("log.key");
        try {
            return Files.exists(keys)
                    ? Files.readAllLines(keys).stream().filter(line -> !line.isBlank())
                            .map(line -> SigningKey.parse(line).verifier()).toList()
                    : List.of();
        } catch (IOException e) {
            throw new CannotLook("%s cannot be read: %s".formatted(keys, e.getMessage()));
        } catch (BadFormat e) {
            throw new Damaged("keys/log.key: " + e.getMessage());
        }
    }

    @Override
    public Optional<Long> count() {
        return guarded(() -> Optional.of(has(COMMITS) ? map(COMMITS).sizeAsLong() : 0L));
    }

    @Override
    public Iterator<Placed> entries(long from, long size) {
        if (!has(COMMITS)) {
            throw new CannotLook("The store holds no log.");
        }
        return documents(COMMITS, StoreKeys.number(from), this::commit);
    }

    private Placed commit(byte[] key, BsonDocument document) {
        Placed commit = new StoredDocument(document, indexes).placed();
        if (!Arrays.equals(key, StoreKeys.number(commit.place()))) {
            throw new Damaged("The commit %d lies under the key of another one.".formatted(commit.place()));
        }
        return commit;
    }

    @Override
    public Iterator<Checkpoint> heads() {
        return has(HEADS) ? documents(HEADS, null, (key, head) -> head(head)) : Collections.emptyIterator();
    }

    private static Checkpoint head(BsonDocument head) {
        return new Checkpoint(head.getString("origin").getValue(), head.getNumber("size").longValue(),
                Hash.of(head.getBinary("root").getData()));
    }

    private <T> Iterator<T> documents(String name, byte @Nullable [] from, BiFunction<byte[], BsonDocument, T> read) {
        Cursor<byte[], byte[]> documents = guarded(() -> map(name).cursor(from));
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return guarded(documents::hasNext);
            }

            @Override
            public T next() {
                return guarded(() -> read.apply(documents.next(), new RawBsonDocument(documents.getValue())));
            }
        };
    }

    @Override
    public List<String> leftovers() {
        return guarded(() -> indexes.leftovers(map(COMMITS).sizeAsLong()));
    }

    private static <T> T guarded(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Damaged e) {
            throw e;
        } catch (RuntimeException | AssertionError e) {
            throw damaged("is damaged", e);
        }
    }

    /** Only full tiles are stored; the others are made when they are asked for. */
    @Override
    public Optional<byte[]> hashes(TileId tile) {
        if (!has(TILES) || tile.width() < TileId.FULL) {
            return Optional.empty();
        }
        return guarded(() -> Optional.ofNullable(map(TILES).get(StoreKeys.text(tile.level() + "/" + tile.index())))
                .map(RawBsonDocument::new).map(DataFolder::hashes));
    }

    private static byte[] hashes(BsonDocument tile) {
        if (tile.get("hashes") instanceof BsonBinary hashes) {
            return hashes.getData();
        }
        throw new Damaged("A tile without hashes lies in the store.");
    }

    @Override
    public boolean keepsAllTiles() {
        return false;
    }

    @Override
    public void close() {
        store.closeImmediately();
    }
}
