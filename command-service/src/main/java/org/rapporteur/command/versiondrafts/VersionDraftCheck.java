package org.rapporteur.command.versiondrafts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.practices.VersionQuery.VersionDraft;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Questionnaire.Section;
import org.rapporteur.shared.vocabulary.Vocabulary;

/** Holds the draft of a version to what it needs to be shown again; it is held to the rest when it is published. */
final class VersionDraftCheck {
    private static final int CONTENT = 500_000;

    private VersionDraftCheck() {
    }

    static void require(VersionDraft draft) {
        switch (draft.kind()) {
            case QUESTIONNAIRE -> require(draft.questionnaire());
            case VOCABULARY -> require(draft.vocabulary());
        }
    }

    private static void require(@Nullable Questionnaire form) {
        Check check = Check.that().required("questionnaire", form);
        if (form != null) {
            check.required("questionnaire.ref", form.ref()).required("questionnaire.title", form.title())
                    .when(form.sections() == null, "questionnaire.sections", "invalid.required", null);
            sections(form.sections() == null ? List.of() : form.sections(), check);
            length(form, "questionnaire", check);
        }
        check.orThrow();
    }

    private static void sections(List<@Nullable Section> sections, Check check) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String path = "questionnaire.sections[" + i + "]";
            check.required(path, section).when(section != null && section.title() == null, path + ".title",
                    "invalid.required", null).when(section != null && hasGap(section.fields()), path + ".fields",
                            "invalid.required", null);
        }
    }

    private static boolean hasGap(@Nullable List<?> all) {
        return all == null || all.stream().anyMatch(one -> one == null);
    }

    private static void require(@Nullable Vocabulary words) {
        Check check = Check.that().required("vocabulary", words);
        if (words != null) {
            check.required("vocabulary.ref", words.ref());
            length(words, "vocabulary", check);
        }
        check.orThrow();
    }

    private static void length(Object content, String field, Check check) {
        check.when(String.valueOf(Json.stored().writeValueAsString(content)).length() > CONTENT, field,
                "invalid.too-long", Integer.toString(CONTENT));
    }
}
