package org.rapporteur.command.practices.publishvocabularyversion;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Forms;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.practices.PracticeCommand.PublishVocabularyVersion;
import org.rapporteur.shared.practices.PracticeEvent.VocabularyVersionPublished;
import org.rapporteur.shared.vocabulary.CharterArticle;
import org.rapporteur.shared.vocabulary.Term;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Vocabulary;

class PublishVocabularyVersionTest {
    private final Deciding slice = Deciding.by(new PublishVocabularyVersionHandler()).given(Story.group());

    private static PublishVocabularyVersion publish(Vocabulary vocabulary) {
        return new PublishVocabularyVersion(Story.GROUP, vocabulary, Story.WORDS, null);
    }

    @Test
    void nobody_but_the_secretariat_publishes_a_version() {
        slice.when(Cast.HENRIK, publish(Forms.vocabulary(2))).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void versions_follow_each_other_and_none_is_published_twice() {
        slice.when(Cast.MIRELA, publish(Forms.vocabulary(3))).refused(PracticeRule.NEXT_VERSION, "pecs", 2);
        slice.given(Story.group(), Forms.vocabularyPublished(2)).when(Cast.MIRELA, publish(Forms.vocabulary(2)))
                .refused(PracticeRule.NEXT_VERSION, "pecs", 3);
    }

    @Test
    void a_term_is_retired_and_never_taken_away() {
        List<Term> fewer = Forms.vocabulary(2).categories().stream().filter(term -> !term.code().equals("9")).toList();

        slice.when(Cast.MIRELA, publish(Forms.vocabulary(2).with("categories", fewer)))
                .refused(PracticeRule.TERMS_STAY);
    }

    @Test
    void neither_an_article_of_the_charter_nor_one_of_its_paragraphs_is_taken_away() {
        List<CharterArticle> articles = Forms.vocabulary(2).articles();
        CharterArticle first = articles.getFirst();
        List<CharterArticle> shorter = Stream.concat(
                Stream.of(new CharterArticle(first.code(), first.label(), List.of("1"), first.suggestions())),
                articles.stream().skip(1)).toList();

        slice.when(Cast.MIRELA, publish(Forms.vocabulary(2).withArticles(articles.subList(1, articles.size()))))
                .refused(PracticeRule.ARTICLES_STAY, "1, 1§1, 1§2, 1§3, 1§4");
        slice.when(Cast.MIRELA, publish(Forms.vocabulary(2).withArticles(shorter)))
                .refused(PracticeRule.ARTICLES_STAY, "1§2, 1§3, 1§4");
    }

    @Test
    void an_article_gets_other_words_paragraphs_and_suggestions() {
        Vocabulary more = Forms.vocabulary(2)
                .with(new CharterArticle("1", Forms.words("Work"), List.of("1", "2", "3", "4", "5"),
                        List.of(new CharterArticle.Suggestion("I", List.of("5")))));

        slice.when(Cast.MIRELA, publish(more)).as("SECRETARIAT", null)
                .tells(new VocabularyVersionPublished(Story.GROUP, Story.ORGANISATION, more, Story.WORDS));
    }

    @Test
    void it_starts_from_a_version_that_exists() {
        slice.when(Cast.MIRELA, new PublishVocabularyVersion(Story.GROUP, Forms.vocabulary(2),
                new VersionRef("pecs", 9), null)).invalid("basis invalid.unknown-version");
    }

    @Test
    void the_secretariat_publishes_the_next_version_whole() {
        slice.when(Cast.MIRELA, publish(Forms.vocabulary(2))).as("SECRETARIAT", null)
                .tells(Forms.vocabularyPublished(2));
    }
}
