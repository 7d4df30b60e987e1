package org.rapporteur.command.versiondrafts;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.rapporteur.shared.practices.VersionDraftId;
import org.rapporteur.shared.practices.VersionQuery.VersionDraft;
import org.rapporteur.shared.workinggroups.GroupId;
import org.springframework.stereotype.Component;

/** Keeps drafts of versions. */
@Component
class VersionDraftStore {
    private static final String ID = "_id";
    private static final String PUBLISHED = "publishedAt";
    private static final Bson NOT_PUBLISHED = Filters.exists(PUBLISHED, false);
    /** For as long as somebody may ask again whether the publication went through. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final MongoCollection<Document> drafts;

    VersionDraftStore(MongoClient client) {
        drafts = client.getDatabase("rapporteur_drafts").getCollection("version_drafts");
        drafts.createIndex(Indexes.ascending(StoredVersionDraft.GROUP)); // those of a group
    }

    void insert(VersionDraft draft) {
        drafts.replaceOne(Filters.eq(ID, draft.draft().value()), StoredVersionDraft.toDocument(draft),
                new ReplaceOptions().upsert(true));
    }

    Optional<VersionDraft> find(VersionDraftId id) {
        return one(id, NOT_PUBLISHED);
    }

    /** One that was published in the last days, as it was published; an older one is gone, though it may lie there still. */
    Optional<VersionDraft> findPublished(VersionDraftId id, Instant now) {
        return one(id, Filters.gte(PUBLISHED, Date.from(now.minus(KEPT))));
    }

    private Optional<VersionDraft> one(VersionDraftId id, Bson state) {
        return Optional.ofNullable(drafts.find(Filters.and(Filters.eq(ID, id.value()), state)).first())
                .map(StoredVersionDraft::of);
    }

    List<VersionDraft> of(GroupId group) {
        return drafts.find(Filters.and(Filters.eq(StoredVersionDraft.GROUP, group.value()), NOT_PUBLISHED))
                .map(StoredVersionDraft::of).into(new ArrayList<>());
    }

    /** Keeps it for some days under what it became, unless somebody saved it meanwhile. */
    void published(VersionDraft draft, Instant at) {
        drafts.deleteMany(Filters.lt(PUBLISHED, Date.from(at.minus(KEPT))));
        drafts.replaceOne(isStill(draft.draft(), draft.version()),
                StoredVersionDraft.toDocument(draft).append(PUBLISHED, Date.from(at)));
    }

    /** Whether nobody saved it since the version on which this one builds. */
    boolean replace(VersionDraft next) {
        return drafts.replaceOne(isStill(next.draft(), next.version() - 1), StoredVersionDraft.toDocument(next))
                .getModifiedCount() == 1;
    }

    private static Bson isStill(VersionDraftId id, long version) {
        return Filters.and(Filters.eq(ID, id.value()), Filters.eq(StoredVersionDraft.VERSION, version), NOT_PUBLISHED);
    }

    void delete(VersionDraftId id) {
        drafts.deleteOne(Filters.eq(ID, id.value()));
    }
}
