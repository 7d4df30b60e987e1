package org.rapporteur.command.running;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.command.practices.Forms;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Versions that were read from the log once: they never change, so nobody reads them again. */
@Component
public class VersionShelf {
    private final Map<VersionRef, Questionnaire> questionnaires = new ConcurrentHashMap<>();
    private final Map<VersionRef, Vocabulary> vocabularies = new ConcurrentHashMap<>();
    private final LogHistory history;

    VersionShelf(LogHistory history) {
        this.history = history;
    }

    public Questionnaire questionnaire(VersionRef ref) {
        return findQuestionnaire(ref).orElseThrow();
    }

    public Optional<Questionnaire> findQuestionnaire(VersionRef ref) {
        Optional<Questionnaire> found = Optional.ofNullable(questionnaires.get(ref))
                .or(() -> Forms.questionnaire(ref, history));
        found.ifPresent(one -> questionnaires.put(ref, one));
        return found;
    }

    public Optional<Vocabulary> findVocabulary(VersionRef ref) {
        Optional<Vocabulary> found = Optional.ofNullable(vocabularies.get(ref))
                .or(() -> Forms.vocabulary(ref, history));
        found.ifPresent(one -> vocabularies.put(ref, one));
        return found;
    }
}
