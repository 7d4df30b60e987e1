package org.rapporteur.command.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.History;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeEvent.QuestionnaireVersionPublished;
import org.rapporteur.shared.practices.PracticeEvent.VocabularyVersionPublished;
import org.rapporteur.shared.vocabulary.Versions;
import org.rapporteur.shared.vocabulary.VersionRef;

/** What was published before a release brought a version under the same name and number. */
class FormsTest {
    private static final VersionRef FIRST = Story.FORM;
    private static final QuestionnaireVersionPublished FORM = new QuestionnaireVersionPublished(Story.GROUP,
            Story.ORGANISATION, org.rapporteur.command.Forms.questionnaire(1), null);
    private static final VocabularyVersionPublished WORDS = new VocabularyVersionPublished(Story.GROUP,
            Story.ORGANISATION, org.rapporteur.command.Forms.vocabulary(1), null);

    /** What happened, found by its tags. */
    private record Told(List<Event> events) implements History {
        @Override
        public <S> S fold(S initial, BiFunction<S, Event, S> evolve, Tag... anyOf) {
            S state = initial;
            for (Event event : events) {
                state = event.tags().stream().anyMatch(List.of(anyOf)::contains) ? evolve.apply(state, event) : state;
            }
            return state;
        }
    }

    @Test
    void what_a_group_published_wins_over_what_a_release_brings() {
        assertThat(Forms.questionnaire(FIRST, new Told(List.of(FORM)))).contains(FORM.questionnaire());
        assertThat(Forms.vocabulary(Story.WORDS, new Told(List.of(WORDS)))).contains(WORDS.vocabulary());
    }

    @Test
    void what_nobody_published_is_what_the_release_brings() {
        assertThat(Forms.questionnaire(FIRST, new Told(List.of()))).isEqualTo(Versions.questionnaire(FIRST));
        assertThat(Forms.vocabulary(Story.WORDS, new Told(List.of()))).isEqualTo(Versions.vocabulary(Story.WORDS));
        assertThat(Forms.vocabulary(new VersionRef("pecs", 7), new Told(List.of()))).isEmpty();
    }

    @Test
    void the_next_number_comes_after_both() {
        assertThat(Lineage.ofQuestionnaire(FIRST.id(), new Told(List.of(FORM))).last()).isEqualTo(1);
        assertThat(Lineage.ofQuestionnaire("our-own", new Told(List.of()))).isEqualTo(
                new Lineage(0, java.util.Optional.empty()));
    }
}
