package org.rapporteur.command.reviewdrafts;

import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.ReviewDraft;
import org.rapporteur.shared.mandates.ReviewId;

/** The draft of a review as it is kept: what is written as one text, so that its shape may grow. */
final class StoredReviewDraft {
    static final String REVIEW = "review";
    static final String VERSION = "version";

    private StoredReviewDraft() {
    }

    static Document toDocument(ReviewDraft draft) {
        return new Document(REVIEW, draft.review().value()).append(VERSION, draft.version())
                .append("savedAt", Date.from(Objects.requireNonNull(draft.savedAt())))
                .append("savedBy", Objects.requireNonNull(draft.savedBy()).value())
                .append("content", Json.stored().writeValueAsString(draft.content()));
    }

    static ReviewDraft of(Document stored) {
        return new ReviewDraft(new ReviewId(stored.getString(REVIEW)), stored.getLong(VERSION),
                stored.getDate("savedAt").toInstant(), new PersonId(stored.getString("savedBy")),
                Json.stored().readValue(stored.getString("content"), ReviewDraft.Content.class));
    }
}
