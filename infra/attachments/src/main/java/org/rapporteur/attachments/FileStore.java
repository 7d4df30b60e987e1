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
import org.bson.conversions.Bson;
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
    private static final String OWNER = "owner";
    private static final String SIZE = "size";

    private final MongoCollection<Document> contents;
    private final MongoCollection<Document> uploads;

    public FileStore(MongoDatabase database) {
        contents = database.getCollection("contents");
        uploads = database.getCollection("uploads");
        uploads.createIndex(Indexes.ascending(HASH)); // who else brought the same content
        uploads.createIndex(Indexes.ascending(AT)); // what is old enough to be looked at
        uploads.createIndex(Indexes.ascending(OWNER)); // how much somebody brought
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

    /** Keeps the upload first: a content that somebody is bringing is never one that nobody brought. */
    public void keep(Upload upload, byte[] content) {
        StoredFile file = upload.file();
        ReplaceOptions once = new ReplaceOptions().upsert(true);
        uploads.replaceOne(Filters.eq(ID, upload.id()),
                new Document(ID, upload.id()).append(OWNER, upload.owner()).append(HASH, file.hash())
                        .append("name", file.name()).append(SIZE, file.size()).append("type", file.mediaType())
                        .append(AT, Date.from(upload.at())),
                once);
        contents.replaceOne(Filters.eq(ID, file.hash()),
                new Document(ID, file.hash()).append("bytes", new Binary(content)), once);
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
        return uploads(Filters.lt(AT, Date.from(moment)));
    }

    /** Who brought this content. */
    public List<Upload> uploadsOf(String hash) {
        return uploads(Filters.eq(HASH, hash));
    }

    private List<Upload> uploads(Bson filter) {
        return uploads.find(filter).map(FileStore::upload).into(new ArrayList<>());
    }

    /** How many bytes somebody brought, without this content. */
    public long bytesOf(String owner, String without) {
        return uploads(Filters.eq(OWNER, owner)).stream().map(Upload::file)
                .filter(file -> !file.hash().equals(without)).mapToLong(StoredFile::size).sum();
    }

    /** Of every content that is kept. */
    public List<String> hashes() {
        return contents.find().projection(Projections.include(ID)).map(found -> found.getString(ID))
                .into(new ArrayList<>());
    }

    /** Forgets that it was brought, unless it was brought again since the upload was read; answers whether it did. */
    public boolean forget(Upload upload) {
        return uploads.deleteOne(Filters.and(Filters.eq(ID, upload.id()), Filters.eq(AT, Date.from(upload.at()))))
                .getDeletedCount() == 1;
    }

    /** Removes a content for good where nobody brought it, or nobody is left who did; answers whether it did. */
    public boolean drop(String hash) {
        Document gone = isBrought(hash) ? null : contents.findOneAndDelete(Filters.eq(ID, hash));
        if (gone != null && isBrought(hash)) {
            // why: somebody brought it again just now, and its content may have come before it was taken away
            contents.replaceOne(Filters.eq(ID, hash), gone, new ReplaceOptions().upsert(true));
            return false;
        }
        return gone != null;
    }

    private boolean isBrought(String hash) {
        return uploads.find(Filters.eq(HASH, hash)).first() != null;
    }

    private static Upload upload(Document found) {
        return new Upload(found.getString(OWNER),
                new StoredFile(found.getString(HASH), found.getString("name"), found.getInteger(SIZE),
                        found.getString("type")),
                found.getDate(AT).toInstant());
    }
}
