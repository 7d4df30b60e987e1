package org.rapporteur.query.practices.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.Story.words;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.practices.PlainText;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Questionnaire.Choices;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Questionnaire.FieldType;
import org.rapporteur.shared.vocabulary.Questionnaire.Section;
import org.rapporteur.shared.vocabulary.VersionRef;

/** What is searched is what a reader sees. */
class PracticeTextTest {
    private static final String HASH = "a".repeat(64);
    private static final Choices YES = new Choices(
            List.of(new Labelled("opt-1", new Bilingual("Yes, once", "Oui, une fois"))), false, true);
    private static final Questionnaire FORM = new Questionnaire(new VersionRef("form", 1), words("Form"),
            List.of(new Section("all", words("All"), List.of(field("used", FieldType.CHOICE, YES),
                    field("places", FieldType.GEOGRAPHY, null), field("plans", FieldType.FILES, null),
                    field("groups", FieldType.LIST, null), field("story", FieldType.RICH_TEXT, null)))));

    private static Field field(String id, FieldType type, Choices choices) {
        return new Field(id, type, words(id), words("Help"), null, false, false, 500, choices, null);
    }

    private static List<PracticeText> texts(Map<String, Answer> answers) {
        PracticeDocument practice = Texts.answered("Food bank", Language.EN, answers);
        return PracticeText.of(practice, FORM).stream().filter(one -> !one.isName()).toList();
    }

    @Test
    void a_choice_and_a_country_are_found_by_their_words_in_both_languages_and_not_by_their_codes() {
        assertThat(texts(
                Map.of("used", Answer.items(List.of("opt-1")), "places", Answer.items(List.of("DE")))))
                .containsExactlyInAnyOrder(new PracticeText("used", Language.EN, "Yes, once"),
                        new PracticeText("used", Language.FR, "Oui, une fois"),
                        new PracticeText("places", Language.EN, "Germany"),
                        new PracticeText("places", Language.FR, "Allemagne"));
    }

    @Test
    void the_hash_of_a_file_is_no_word_and_an_entry_of_a_list_is() {
        assertThat(texts(
                Map.of("plans", Answer.items(List.of(HASH)), "groups", Answer.items(List.of("Young people")))))
                .containsExactly(new PracticeText("groups", Language.EN, "Young people"));
    }

    @Test
    void marks_of_a_text_are_not_searched_and_not_shown_in_lists() {
        String marked = "**Meals** for *all*:\n- [see here](https://example.org/a)\n2 * 3 * 4";

        assertThat(texts(Map.of("story", Answer.text(marked)))).containsExactly(
                new PracticeText("story", Language.EN, "Meals for all:\nsee here\n2 * 3 * 4"));
        assertThat(PlainText.of("It is plain - and stays.")).isEqualTo("It is plain - and stays.");
    }
}
