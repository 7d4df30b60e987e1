package org.rapporteur.shared;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.shared.vocabulary.CharterArticle;
import org.rapporteur.shared.vocabulary.CharterArticle.Suggestion;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Versions;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.rapporteur.shared.vocabulary.VocabularyCheck;

class VocabularyCheckTest {
    private final Vocabulary shipped = Versions.vocabulary(new VersionRef("pecs", 1)).orElseThrow();

    private Vocabulary with(String code, List<String> paragraphs, String domain, String suggested) {
        return shipped.with(new CharterArticle(code, new Bilingual("Work", "Travail"), paragraphs,
                List.of(new Suggestion(domain, List.of(suggested)))));
    }

    @Test
    void what_is_shipped_holds() {
        assertThatCode(() -> VocabularyCheck.require(shipped)).doesNotThrowAnyException();
        assertThatCode(() -> VocabularyCheck.require(with("AP9", List.of("1", "2"), "I", "2")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"no code,1,I,1", "AP9,1,XX,1", "AP9,1,I,2", "AP9,a b,I,a b"})
    void an_article_has_a_code_and_is_suggested_for_domains_with_paragraphs_that_are_there(String code,
            String paragraph, String domain, String suggested) {
        assertThatThrownBy(() -> VocabularyCheck.require(with(code, List.of(paragraph), domain, suggested)))
                .isInstanceOf(InvalidMessage.class);
    }

    @Test
    void neither_an_article_nor_a_paragraph_stands_there_twice() {
        CharterArticle first = shipped.articles().getFirst();

        assertThatThrownBy(() -> VocabularyCheck.require(shipped.withArticles(List.of(first, first))))
                .isInstanceOf(InvalidMessage.class);
        assertThatThrownBy(() -> VocabularyCheck.require(with("AP9", List.of("1", "1"), "I", "1")))
                .isInstanceOf(InvalidMessage.class);
    }
}
