package org.rapporteur.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.shared.vocabulary.CharterArticle;
import org.rapporteur.shared.vocabulary.CharterArticle.Suggestion;
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
    void the_first_vocabulary_ties_the_articles_of_the_charter_to_the_three_domains() {
        Vocabulary vocabulary = Versions.vocabulary(new VersionRef("pecs", 1)).orElseThrow();

        assertThat(suggested(vocabulary, "I")).containsExactly("7", "8", "16", "17", "19", "27", "31");
        assertThat(suggested(vocabulary, "II")).containsExactly("19");
        assertThat(suggested(vocabulary, "III")).containsExactly("3", "11", "12", "13", "14", "23", "30", "AP4");
        assertThat(vocabulary.article("19").orElseThrow().suggestions().getLast().paragraphs()).containsExactly("2",
                "3", "4", "5", "6", "7", "8", "9", "12");
    }

    private static List<String> suggested(Vocabulary vocabulary, String domain) {
        return vocabulary.articles().stream()
                .filter(article -> article.suggestions().stream().anyMatch(one -> one.domain().equals(domain)))
                .map(CharterArticle::code).toList();
    }

    @Test
    void every_article_suggests_paragraphs_that_it_has() {
        assertThat(Versions.vocabularies()).flatMap(Vocabulary::articles)
                .allSatisfy(article -> assertThat(article.suggestions()).flatMap(Suggestion::paragraphs)
                        .isSubsetOf(article.paragraphs()));
    }

    @Test
    void the_first_questionnaire_has_nineteen_fields_and_three_personal_ones() {
        Questionnaire questionnaire = Versions.questionnaire(new VersionRef("pecs-good-practices", 1)).orElseThrow();

        assertThat(questionnaire.fields()).hasSize(19);
        assertThat(questionnaire.fields().filter(Questionnaire.Field::personal).map(Questionnaire.Field::id))
                .containsExactly("contactName", "contactEmail", "contactTelephone");
    }
}
