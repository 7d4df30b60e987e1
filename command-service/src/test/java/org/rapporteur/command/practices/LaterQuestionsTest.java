package org.rapporteur.command.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Contents;
import org.rapporteur.command.Forms;
import org.rapporteur.command.Story;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.PracticeContent;
import org.rapporteur.shared.vocabulary.Versions;

/** The kinds of questions that later versions ask, and those that depend on others. */
class LaterQuestionsTest {
    private static final Call CALL = new Call(Story.CALL, Story.GROUP, Story.ORGANISATION, Forms.questionnaire(2),
            Versions.vocabulary(Story.WORDS).orElseThrow(), List.of("I", "II"), Story.DEADLINE, false, List.of(), null);
    private static final Answer YES = Answer.items(List.of("yes"));
    private static final Answer NO = Answer.items(List.of("no"));

    private static PracticeContent content(Answer used, Map<String, Answer> others) {
        PracticeContent content = Contents.of("Parental leave");
        Map<String, Answer> answers = new HashMap<>(content.answers());
        answers.put("used", used);
        answers.put("story", Answer.text("**Strong**"));
        answers.put("links", Answer.items(List.of("https://example.org/a")));
        answers.put("places", new Answer(Answer.Status.PROVIDED, "Esch", List.of("LU"), null, null));
        answers.put("plans", Answer.missing(Answer.Status.NOT_PROVIDED, "None"));
        answers.putAll(others);
        return content.withAnswers(answers);
    }

    private static List<String> wrongWith(Answer used, Map<String, Answer> others) {
        return catchThrowableOfType(InvalidMessage.class, () -> ContentCheck.require(CALL, content(used, others)))
                .violations().stream()
                .map(one -> one.field().substring("content.answers.".length()) + " " + one.rule()).toList();
    }

    @Test
    void a_question_that_depends_on_another_is_needed_only_where_it_is_asked() {
        assertThatCode(() -> ContentCheck.require(CALL, content(YES, Map.of()))).doesNotThrowAnyException();
        assertThat(wrongWith(NO, Map.of())).containsExactly("why invalid.required");
        assertThatCode(() -> ContentCheck.require(CALL, content(NO, Map.of("why", Answer.text("So.")))))
                .doesNotThrowAnyException();
    }

    @Test
    void an_answer_to_what_is_not_asked_has_no_place() {
        assertThat(wrongWith(YES, Map.of("why", Answer.text("So.")))).containsExactly("why invalid.not-asked");
    }

    @Test
    void a_choice_is_one_of_what_is_offered_or_in_own_words() {
        assertThat(wrongWith(Answer.items(List.of("perhaps")), Map.of())).containsExactly(
                "used.items invalid.unknown-term");
        assertThat(wrongWith(Answer.items(List.of("yes", "no")), Map.of("why", Answer.text("So."))))
                .containsExactly("used.items invalid.one-choice");
        assertThatCode(() -> ContentCheck.require(CALL, content(Answer.text("In part"), Map.of())))
                .doesNotThrowAnyException();
    }

    @Test
    void links_lead_to_pages_and_places_are_in_countries() {
        assertThat(wrongWith(YES, Map.of("links", Answer.items(List.of("javascript:alert(1)")))))
                .containsExactly("links.items invalid.web-page");
        assertThat(wrongWith(YES, Map.of("places", Answer.items(List.of("Atlantis")))))
                .containsExactly("places.items invalid.country");
        assertThat(wrongWith(YES, Map.of("places", Answer.items(List.of("LU", "LU")))))
                .containsExactly("places.items invalid.twice");
    }

    @Test
    void a_file_is_named_by_its_hash() {
        assertThat(wrongWith(YES, Map.of("plans", Answer.items(List.of("plan.pdf")))))
                .containsExactly("plans.items invalid.file-hash");
        assertThat(wrongWith(YES, Map.of("plans", Answer.items(List.of())))).containsExactly(
                "plans.items invalid.required");
    }
}
