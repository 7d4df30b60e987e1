package org.rapporteur.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Versions;
import org.rapporteur.shared.vocabulary.Vocabulary;

/** Answers are pinned to these versions: they must stay readable as they were. */
class VersionsTest {
    @Test
    void the_first_vocabulary_has_nine_categories_with_twenty_three_sub_categories() {
        Vocabulary vocabulary = Versions.vocabulary(new VersionRef("pecs", 1)).orElseThrow();

        assertThat(vocabulary.categories()).extracting(term -> term.narrower().size()).containsExactly(3, 1, 3, 4, 4, 2,
                2, 2, 2);
    }

    @Test
    void the_first_questionnaire_has_nineteen_fields_and_three_personal_ones() {
        Questionnaire questionnaire = Versions.questionnaire(new VersionRef("pecs-good-practices", 1)).orElseThrow();

        assertThat(questionnaire.fields()).hasSize(19);
        assertThat(questionnaire.fields().filter(Questionnaire.Field::personal).map(Questionnaire.Field::id))
                .containsExactly("contactName", "contactEmail", "contactTelephone");
    }
}
