package org.rapporteur.gateway.practices.prefill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.Published;
import org.rapporteur.gateway.support.Story;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.CallQuery.CallSummary;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.practices.PracticeStatus;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Questionnaire.Choices;
import org.rapporteur.shared.vocabulary.Questionnaire.Field;
import org.rapporteur.shared.vocabulary.Questionnaire.FieldType;
import org.rapporteur.shared.vocabulary.Questionnaire.Section;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Versions;
import org.rapporteur.shared.workinggroups.GroupId;

/** An earlier practice of version 1, taken over into other questionnaires. */
class PrefillTest {
    private static final Bilingual WORDS = new Bilingual("Words", "Mots");
    private static final PracticePage PRACTICE = Story.practice(PracticeStatus.PUBLISHED, true);
    private static final Questionnaire FIRST = Versions.questionnaires().getFirst();

    private static Field field(String id, FieldType type, boolean personal, int length) {
        return new Field(id, type, WORDS, WORDS, null, false, personal, length,
                type == FieldType.CHOICE
                        ? new Choices(List.of(new Labelled("Familles", WORDS)), true, false)
                        : null,
                null);
    }

    private static Prefill into(Field... fields) {
        return Prefill.of(PRACTICE, FIRST, Story.callPage(false, Story.LUXEMBOURG), asking(fields));
    }

    private static Questionnaire asking(Field... fields) {
        return new Questionnaire(new VersionRef("another", 1), WORDS,
                List.of(new Section("all", WORDS, List.of(fields))));
    }

    private static Map<String, Answer> answers(Field... fields) {
        return into(fields).content().answers();
    }

    @Test
    void the_same_questionnaire_takes_everything_over() {
        Prefill same = Prefill.of(PRACTICE, FIRST, Story.callPage(false, Story.LUXEMBOURG), FIRST);

        assertThat(same.notCopied()).isEmpty();
        assertThat(same.content().answers()).isEqualTo(PRACTICE.answers());
        assertThat(same.content().name()).isEqualTo(PRACTICE.name());
        assertThat(same.content().domains()).containsExactly("III");
    }

    @Test
    void a_domain_in_own_words_is_taken_over() {
        PracticePage practice = Published.page();

        assertThat(Prefill.of(practice, FIRST, Story.callPage(false, Story.LUXEMBOURG), FIRST).content().otherDomain())
                .isEqualTo(practice.otherDomain()).isNotNull();
    }

    @Test
    void prose_becomes_rich_text() {
        assertThat(answers(field("context", FieldType.RICH_TEXT, false, 9_000))).containsKey("context");
    }

    @Test
    void a_personal_answer_never_becomes_a_public_one() {
        assertThat(answers(field("contactName", FieldType.LINE, false, 300))).isEmpty();
        assertThat(answers(field("contactName", FieldType.LINE, true, 300))).containsKey("contactName");
    }

    @Test
    void another_kind_of_answer_is_not_copied_and_is_said() {
        Prefill other = into(field("duration", FieldType.TEXT, false, 9_000));

        assertThat(other.content().answers()).isEmpty();
        assertThat(other.notCopied()).extracting(Field::id).contains("duration", "context");
    }

    @Test
    void what_would_not_fit_is_not_cut() {
        assertThat(answers(field("context", FieldType.TEXT, false, 5))).isEmpty();
    }

    @Test
    void files_do_not_follow_into_another_group_and_that_is_said() {
        Questionnaire files = asking(field("context", FieldType.FILES, false, 9_000));
        CallSummary here = Story.call(true);
        CallSummary elsewhere = new CallSummary(here.call(), new GroupId(Story.PRACTICE), here.title(),
                here.openedAt(), here.deadline(), true, null, 1, 0, 0, null, null);

        Prefill followed = Prefill.of(PRACTICE, files, Story.callPage(here, Story.LUXEMBOURG), files);
        Prefill left = Prefill.of(PRACTICE, files, Story.callPage(elsewhere, Story.LUXEMBOURG), files);

        assertThat(followed.content().answers()).containsOnlyKeys("context");
        assertThat(left.content().answers()).isEmpty();
        assertThat(left.notCopied()).extracting(Field::id).containsExactly("context");
    }
}
