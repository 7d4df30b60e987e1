package org.rapporteur.command.drafts;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.DraftId;
import org.rapporteur.shared.practices.DraftQuery.Draft;
import org.rapporteur.shared.practices.DraftQuery.DraftContent;
import org.rapporteur.shared.practices.DraftQuery.SaveDraft;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;

/**
 * A draft as it is kept.
 *
 * @param questionnaire says which answers are personal: they are sealed with the author's key
 */
record StoredDraft(DraftId id, CallId call, GroupId group, DelegationCode delegation, VersionRef questionnaire,
        PersonId author, long version, boolean shared, Instant createdAt, Instant savedAt, DraftContent content) {
    static final String CALL = "call";
    static final String AUTHOR = "author";
    static final String SHARED = "shared";
    static final String GROUP = "group";
    static final String DELEGATION = "delegation";
    static final String VERSION = "version";
    static final String CONTENT = "content";

    StoredDraft saved(boolean isShared, DraftContent other, Instant at) {
        return new StoredDraft(id, call, group, delegation, questionnaire, author, version + 1, isShared, createdAt,
                at, other);
    }

    StoredDraft withContent(DraftContent other) {
        return new StoredDraft(id, call, group, delegation, questionnaire, author, version, shared, createdAt, savedAt,
                other);
    }

    /** Whether this is what the save made, or would have made. */
    boolean isOutcomeOf(SaveDraft save) {
        return version == save.version() + 1 && shared == save.shared() && content.equals(save.content());
    }

    Draft shownTo(PersonId reader) {
        return new Draft(id, call, group, delegation, version, shared, author.equals(reader), createdAt, savedAt,
                content);
    }

    Document toDocument() {
        return new Document("_id", id.value()).append(CALL, call.value()).append(GROUP, group.value())
                .append(DELEGATION, delegation.value()).append("form", questionnaire.id())
                .append("formVersion", questionnaire.version()).append(AUTHOR, author.value()).append(VERSION, version)
                .append(SHARED, shared).append("createdAt", Date.from(createdAt))
                .append("savedAt", Date.from(savedAt)).append("content", Json.stored().writeValueAsString(content));
    }

    static StoredDraft of(Document stored) {
        return new StoredDraft(new DraftId(stored.getString("_id")), new CallId(stored.getString(CALL)),
                new GroupId(stored.getString(GROUP)), new DelegationCode(stored.getString(DELEGATION)),
                new VersionRef(stored.getString("form"), stored.getInteger("formVersion")),
                new PersonId(stored.getString(AUTHOR)), stored.getLong(VERSION), stored.getBoolean(SHARED),
                stored.getDate("createdAt").toInstant(), stored.getDate("savedAt").toInstant(),
                Json.stored().readValue(stored.getString("content"), DraftContent.class));
    }
}
