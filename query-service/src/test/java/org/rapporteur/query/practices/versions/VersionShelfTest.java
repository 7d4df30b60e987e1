package org.rapporteur.query.practices.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.telling.views.Placed;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.shared.practices.VersionQuery.VersionKind;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Versions;
import org.rapporteur.shared.vocabulary.Vocabulary;

/** A group published a version, and a later release brings another under the same name and number. */
class VersionShelfTest {
    private static final Questionnaire BROUGHT = Versions.questionnaires().getFirst();
    private static final Questionnaire FORM = new Questionnaire(BROUGHT.ref(), BROUGHT.title(),
            BROUGHT.sections().subList(0, 1));
    private static final VersionRef WORDS = Versions.vocabularies().getFirst().ref();

    /** The view of versions, as far as it has come. */
    private static final class Told implements ViewReader<VersionDocument> {
        private final Map<String, VersionDocument> documents = new HashMap<>();

        private void publish(VersionKind kind, VersionRef ref, Questionnaire form, Vocabulary words) {
            documents.put(VersionsView.key(kind, ref), new VersionDocument(kind, ref, Story.PLATFORM,
                    Story.ORGANISATION, null, Instant.EPOCH, form, words));
        }

        @Override
        public Optional<VersionDocument> find(String key) {
            return Optional.ofNullable(documents.get(key));
        }

        @Override
        public Map<String, VersionDocument> find(Collection<String> keys) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<VersionDocument> where(String field, Collection<String> values) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<VersionDocument> all() {
            return List.copyOf(documents.values());
        }

        @Override
        public List<Placed<VersionDocument>> changedSince(long position) {
            throw new UnsupportedOperationException();
        }
    }

    private final Told told = new Told();
    private final VersionShelf shelf = new VersionShelf(told);

    @Test
    void what_was_published_wins_even_where_the_view_was_behind_when_it_was_first_asked_for() {
        assertThat(shelf.questionnaire(BROUGHT.ref())).isEqualTo(BROUGHT);
        told.publish(VersionKind.QUESTIONNAIRE, BROUGHT.ref(), FORM, null);

        assertThat(shelf.questionnaire(BROUGHT.ref())).isEqualTo(FORM);
    }

    @Test
    void words_that_were_published_win_too() {
        told.publish(VersionKind.VOCABULARY, WORDS, null, Vocabulary.empty(WORDS));

        assertThat(shelf.labels(WORDS).vocabulary()).isEqualTo(Vocabulary.empty(WORDS));
    }
}
