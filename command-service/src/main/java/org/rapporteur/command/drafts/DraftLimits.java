package org.rapporteur.command.drafts;

import org.rapporteur.shared.Check;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.practices.DraftQuery.DraftContent;
import org.rapporteur.shared.practices.PracticeContent;
import org.rapporteur.shared.vocabulary.Questionnaire;

/** What a draft may hold: enough for the longest questionnaire, not for anything else. */
final class DraftLimits {
    static final int DRAFTS_PER_AUTHOR = 50;
    private static final int CONTENT = 300_000;

    private DraftLimits() {
    }

    static void require(DraftContent content, Questionnaire form) {
        Check check = Check.that().required("content.language", content.language())
                .optionalText("content.name", content.name(), PracticeContent.NAME)
                .optionalText("content.otherDomain", content.otherDomain(), PracticeContent.NAME)
                .when(Json.stored().writeValueAsString(content).length() > CONTENT, "content", "invalid.too-long",
                        Integer.toString(CONTENT));
        content.answers().keySet().forEach(id -> check.when(form.field(id).isEmpty(), "content.answers." + id,
                "invalid.unknown-field", null));
        check.orThrow();
    }
}
