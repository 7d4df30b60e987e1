package org.rapporteur.command.drafts;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.Set;
import org.bson.Document;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.DraftId;
import org.springframework.stereotype.Component;

/** Keeps drafts. */
@Component
class DraftStore {
    private static final String ID = "_id";

    private final MongoCollection<Document> drafts;

    DraftStore(MongoClient client) {
        drafts = client.getDatabase("rapporteur_drafts").getCollection("drafts");
        drafts.createIndex(Indexes.ascending(StoredDraft.AUTHOR)); // the reader's own
        drafts.createIndex(Indexes.ascending(StoredDraft.CALL)); // who has begun to answer it
        drafts.createIndex(Indexes.ascending(StoredDraft.SHARED, StoredDraft.GROUP, StoredDraft.DELEGATION)); // a desk's
    }

    /** The draft; where its id is taken already, the one that took it. */
    StoredDraft insert(StoredDraft draft) {
        try {
            drafts.insertOne(draft.toDocument());
            return draft;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return find(draft.id()).orElseThrow(DraftRule.DRAFT_KNOWN::refused);
        }
    }

    Optional<StoredDraft> find(DraftId id) {
        return Optional.ofNullable(drafts.find(Filters.eq(ID, id.value())).first()).map(StoredDraft::of);
    }

    /** Whether any draft holds this text. */
    boolean mentions(String text) {
        return drafts.find(Filters.regex(StoredDraft.CONTENT, Pattern.quote(text))).first() != null;
    }

    List<StoredDraft> of(PersonId author) {
        return read(Filters.eq(StoredDraft.AUTHOR, author.value()));
    }

    /** Where drafts are shared, each desk once, without what is on it. */
    Set<Desk> desks() {
        return drafts.find(Filters.eq(StoredDraft.SHARED, true))
                .projection(Projections.include(StoredDraft.GROUP, StoredDraft.DELEGATION)).map(Desk::of)
                .into(new LinkedHashSet<>());
    }

    List<StoredDraft> sharedOn(Desk desk) {
        return read(Filters.and(Filters.eq(StoredDraft.SHARED, true),
                Filters.eq(StoredDraft.GROUP, desk.group().value()),
                Filters.eq(StoredDraft.DELEGATION, desk.delegation().value())));
    }

    List<StoredDraft> to(CallId call) {
        return read(Filters.eq(StoredDraft.CALL, call.value()));
    }

    private List<StoredDraft> read(org.bson.conversions.Bson filter) {
        return drafts.find(filter).map(StoredDraft::of).into(new ArrayList<>());
    }

    /** Whether nobody saved it since the version on which this one builds. */
    boolean replace(StoredDraft next) {
        return drafts.replaceOne(Filters.and(Filters.eq(ID, next.id().value()),
                Filters.eq(StoredDraft.VERSION, next.version() - 1)), next.toDocument()).getModifiedCount() == 1;
    }

    void delete(DraftId id) {
        drafts.deleteOne(Filters.eq(ID, id.value()));
    }
}
