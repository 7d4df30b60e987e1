package org.rapporteur.query.practices.compare;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.PracticeContent;
import org.rapporteur.shared.practices.PracticeId;

/** Every text that a delegation sent of a practice, whole; personal answers stay sealed. */
public record RevisionsDocument(PracticeId practice, List<Text> texts, List<Translated> translations) {
    /**
     * @param position of the fact that brought it
     * @param contact the person whose key seals its personal answers
     */
    public record Text(int revision, long position, Instant at, PersonId by, @Nullable String reason, PersonId contact,
            PracticeContent content) {}

    /** That a revision was translated. */
    public record Translated(Language language, int ofRevision) {}

    Text text(int revision) {
        return texts.get(revision - 1);
    }

    int latest() {
        return texts.size();
    }

    /** Which revision the translation was of, when this revision stood. */
    Optional<Integer> translated(Language language, int revision) {
        return translations.stream().filter(one -> one.language() == language)
                .map(Translated::ofRevision).filter(of -> of <= revision).max(Integer::compare);
    }
}
