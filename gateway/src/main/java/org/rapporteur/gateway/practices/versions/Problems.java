package org.rapporteur.gateway.practices.versions;

import java.util.List;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.practices.VersionQuery.VersionDraft;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.QuestionnaireCheck;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.rapporteur.shared.vocabulary.VocabularyCheck;

/** What stands in the way of publishing a draft, by the names of the complaints: told while it is written. */
final class Problems {
    private Problems() {
    }

    static List<String> of(VersionDraft draft) {
        try {
            Questionnaire form = draft.questionnaire();
            Vocabulary vocabulary = draft.vocabulary();
            if (form != null) {
                QuestionnaireCheck.require(form);
            }
            if (vocabulary != null) {
                VocabularyCheck.require(vocabulary);
            }
            return List.of();
        } catch (InvalidMessage invalid) {
            return invalid.violations().stream().map(one -> one.rule().substring("invalid.".length())).distinct()
                    .toList();
        }
    }
}
