package org.rapporteur.command.versiondrafts;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.practices.VersionDraftId;
import org.rapporteur.shared.practices.VersionQuery.VersionDraft;
import org.rapporteur.shared.practices.VersionQuery.VersionKind;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.rapporteur.shared.workinggroups.GroupId;

/** The draft of a version as it is kept: what is written as one text, so that its shape may grow. */
final class StoredVersionDraft {
    static final String GROUP = "group";
    static final String VERSION = "version";

    private StoredVersionDraft() {
    }

    static Document toDocument(VersionDraft draft) {
        return new Document("_id", draft.draft().value()).append(GROUP, draft.group().value())
                .append("kind", draft.kind().code()).append(VERSION, draft.version())
                .append("basis", draft.basis().id()).append("basisVersion", draft.basis().version())
                .append("createdAt", Date.from(draft.createdAt())).append("savedAt", Date.from(draft.savedAt()))
                .append("content", content(draft));
    }

    private static @Nullable String content(VersionDraft draft) {
        return Json.stored().writeValueAsString(
                draft.kind() == VersionKind.QUESTIONNAIRE ? draft.questionnaire() : draft.vocabulary());
    }

    static VersionDraft of(Document stored) {
        boolean questionnaire = stored.getString("kind").equals(VersionKind.QUESTIONNAIRE.code());
        String content = stored.getString("content");
        return new VersionDraft(new VersionDraftId(stored.getString("_id")), new GroupId(stored.getString(GROUP)),
                questionnaire ? VersionKind.QUESTIONNAIRE : VersionKind.VOCABULARY, stored.getLong(VERSION),
                new VersionRef(stored.getString("basis"), stored.getInteger("basisVersion")),
                instant(stored, "createdAt"), instant(stored, "savedAt"),
                questionnaire ? Json.stored().readValue(content, Questionnaire.class) : null,
                questionnaire ? null : Json.stored().readValue(content, Vocabulary.class));
    }

    private static Instant instant(Document stored, String field) {
        return stored.getDate(field).toInstant();
    }
}
