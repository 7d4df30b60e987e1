package org.rapporteur.query.transparency.tree;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.util.Arrays;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.rapporteur.transparency.TileId;
import org.springframework.stereotype.Component;

/** The full tiles, written once: {@code rapporteur_transparency.tiles}. They can always be made again from the log. */
@Component
class StoredTiles {
    private static final String LEVEL = "level";
    private static final String INDEX = "index";
    private static final String HASHES = "hashes";

    private final MongoCollection<Document> tiles;

    StoredTiles(MongoClient mongo) {
        this.tiles = mongo.getDatabase("rapporteur_transparency").getCollection("tiles");
    }

    /** For {@link #count}. */
    void prepare() {
        tiles.createIndex(ascending(LEVEL, INDEX));
    }

    /** How many full tiles of a level are kept. */
    long count(int level) {
        Document last = tiles.find(eq(LEVEL, level)).projection(include(INDEX)).sort(descending(INDEX)).limit(1)
                .first();
        return last == null ? 0 : last.get(INDEX, Number.class).longValue() + 1;
    }

    Optional<byte[]> find(int level, long index) {
        return Optional.ofNullable(tiles.find(eq("_id", id(level, index))).first())
                .map(document -> document.get(HASHES, Binary.class).getData());
    }

    byte[] read(int level, long index) {
        return find(level, index)
                .orElseThrow(() -> new IllegalStateException("The tile %s is not there.".formatted(id(level, index))));
    }

    /** Keeps a tile; where it is kept already it has to be the same. */
    void keep(int level, long index, byte[] hashes) {
        try {
            tiles.insertOne(new Document("_id", id(level, index)).append(LEVEL, level).append(INDEX, index)
                    .append(HASHES, new Binary(hashes)));
        } catch (MongoWriteException e) {
            requireSame(level, index, hashes, e);
        }
    }

    private void requireSame(int level, long index, byte[] hashes, MongoWriteException e) {
        if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
            throw e;
        }
        if (!Arrays.equals(hashes, read(level, index))) {
            throw new Fork("The commits below %d are not those of the tile %s that is kept."
                    .formatted((index + 1) * TileId.FULL, id(level, index)));
        }
    }

    private static String id(int level, long index) {
        return level + "/" + index;
    }
}
