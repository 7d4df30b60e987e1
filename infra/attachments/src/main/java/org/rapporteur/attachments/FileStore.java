package org.rapporteur.attachments;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * Keeps contents by their hash, once each, and who brought them under which name.
 *
 * <p>why one document for a content: with {@link #LARGEST} it stays below the largest document of the store, so it is
 * there whole or not at all, and there are no pieces to look after.
 */
public final class FileStore {
    /** No file is larger, in bytes. */
    public static final int LARGEST = 8 * 1024 * 1024;
    private static final String ID = "_id";
    private static final String HASH = "hash";
    private static final String AT = "at";

    private final MongoCollection<Document> contents;
    private final MongoCollection<Document> uploads;

    public FileStore(MongoDatabase database) {
        contents = database.getCollection("contents");
        uploads = database.getCollection("uploads");
        uploads.createIndex(Indexes.ascending(HASH)); // who else brought the same content
        uploads.createIndex(Indexes.ascending(AT)); // what is old enough to be looked at
    }

    /**
     * Something that was brought.
     *
     * @param owner on whose behalf: nobody else may use it by its hash
     */
    public record Upload(String owner, StoredFile file, Instant at) {
        String id() {
            return owner + ":" + file.hash();
        }
    }

    /** Keeps the content first: what an upload names is there. */
    public void keep(Upload upload, byte[] content) {
        StoredFile file = upload.file();
        ReplaceOptions once = new ReplaceOptions().upsert(true);
        contents.replaceOne(Filters.eq(ID, file.hash()),
                new Document(ID, file.hash()).append("bytes", new Binary(content)), once);
        uploads.replaceOne(Filters.eq(ID, upload.id()),
                new Document(ID, upload.id()).append("owner", upload.owner()).append(HASH, file.hash())
                        .append("name", file.name()).append("size", file.size()).append("type", file.mediaType())
                        .append(AT, Date.from(upload.at())),
                once);
    }

    public Optional<StoredFile> find(String owner, String hash) {
        return Optional.ofNullable(uploads.find(Filters.eq(ID, owner + ":" + hash)).first())
                .map(found -> upload(found).file());
    }

    /** The content; empty where it was removed. */
    public Optional<byte[]> content(String hash) {
        return Optional.ofNullable(contents.find(Filters.eq(ID, hash)).first())
                .map(found -> found.get("bytes", Binary.class).getData());
    }

    public List<Upload> uploadedBefore(Instant moment) {
        return uploads.find(Filters.lt(AT, Date.from(moment))).map(FileStore::upload).into(new ArrayList<>());
    }

    /** Of every content that is kept. */
    public List<String> hashes() {
        return contents.find().projection(Projections.include(ID)).map(found -> found.getString(ID))
                .into(new ArrayList<>());
    }

    /** Forgets that it was brought, and its content where nobody else brought the same. */
    public void forget(Upload upload) {
        uploads.deleteOne(Filters.eq(ID, upload.id()));
        if (uploads.find(Filters.eq(HASH, upload.file().hash())).first() == null) {
            contents.deleteOne(Filters.eq(ID, upload.file().hash()));
        }
    }

    /** Removes a content for good, whoever brought it. */
    public void remove(String hash) {
        uploads.deleteMany(Filters.eq(HASH, hash));
        contents.deleteOne(Filters.eq(ID, hash));
    }

    private static Upload upload(Document found) {
        return new Upload(found.getString("owner"),
                new StoredFile(found.getString(HASH), found.getString("name"), found.getInteger("size"),
                        found.getString("type")),
                found.getDate(AT).toInstant());
    }
}
