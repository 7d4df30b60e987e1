package org.rapporteur.command.practices;

import java.util.Optional;
import org.rapporteur.command.deciding.History;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.practices.PracticeEvent.QuestionnaireVersionPublished;
import org.rapporteur.shared.practices.PracticeEvent.VocabularyVersionPublished;
import org.rapporteur.shared.practices.PracticeTags;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Versions;
import org.rapporteur.shared.vocabulary.Vocabulary;

/**
 * Reads versions of questionnaires and vocabularies: those in the log, and those that the platform brings.
 *
 * <p>why the log first: what was answered to a published version is read with it for ever, even where a later release
 * brings one under the same name and number.
 */
public final class Forms {
    private Forms() {
    }

    public static Optional<Questionnaire> questionnaire(VersionRef ref, History history) {
        return history.fold(Optional.<Questionnaire>empty(), Forms::questionnaire, PracticeTags.questionnaire(ref))
                .or(() -> Versions.questionnaire(ref));
    }

    private static Optional<Questionnaire> questionnaire(Optional<Questionnaire> known, Event event) {
        return event instanceof QuestionnaireVersionPublished published
                ? Optional.of(published.questionnaire())
                : known;
    }

    public static Optional<Vocabulary> vocabulary(VersionRef ref, History history) {
        return history.fold(Optional.<Vocabulary>empty(), Forms::vocabulary, PracticeTags.vocabulary(ref))
                .or(() -> Versions.vocabulary(ref));
    }

    private static Optional<Vocabulary> vocabulary(Optional<Vocabulary> known, Event event) {
        return event instanceof VocabularyVersionPublished published
                ? Optional.of(published.vocabulary())
                : known;
    }
}
