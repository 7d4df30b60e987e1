package org.rapporteur.command.versiondrafts;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.rapporteur.shared.practices.PracticeQuery.VersionDraft;
import org.rapporteur.shared.practices.VersionDraftId;
import org.rapporteur.shared.workinggroups.GroupId;
import org.springframework.stereotype.Component;

/** Keeps drafts of versions. */
@Component
class VersionDraftStore {
    private static final String ID = "_id";

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
        return Optional.ofNullable(drafts.find(Filters.eq(ID, id.value())).first()).map(StoredVersionDraft::of);
    }

    List<VersionDraft> of(GroupId group) {
        return drafts.find(Filters.eq(StoredVersionDraft.GROUP, group.value())).map(StoredVersionDraft::of)
                .into(new ArrayList<>());
    }

    /** Whether nobody saved it since the version on which this one builds. */
    boolean replace(VersionDraft next) {
        return drafts.replaceOne(Filters.and(Filters.eq(ID, next.draft().value()),
                Filters.eq(StoredVersionDraft.VERSION, next.version() - 1)), StoredVersionDraft.toDocument(next))
                .getModifiedCount() == 1;
    }

    void delete(VersionDraftId id) {
        drafts.deleteOne(Filters.eq(ID, id.value()));
    }
}
