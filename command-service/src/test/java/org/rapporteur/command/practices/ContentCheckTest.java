package org.rapporteur.command.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Contents;
import org.rapporteur.command.Story;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.Period;
import org.rapporteur.shared.practices.PracticeContent;
import org.rapporteur.shared.vocabulary.Versions;

/** What a delegation tells is held to the questionnaire: all that is wrong is said at once, field by field. */
class ContentCheckTest {
    private static final Call CALL = new Call(Story.CALL, Story.GROUP, Story.ORGANISATION,
            Versions.questionnaire(Story.FORM).orElseThrow(), Versions.vocabulary(Story.WORDS).orElseThrow(),
            List.of("I", "II"), Story.DEADLINE, false, List.of(), null);

    private static List<String> wrongWith(PracticeContent content) {
        return catchThrowableOfType(InvalidMessage.class, () -> ContentCheck.require(CALL, content)).violations()
                .stream().map(one -> one.field() + " " + one.rule()).toList();
    }

    @Test
    void answers_and_statuses_with_a_reason_make_it_whole() {
        assertThatCode(() -> ContentCheck.require(CALL, Contents.of("Parental leave"))).doesNotThrowAnyException();
    }

    @Test
    void a_field_has_an_answer_or_a_status() {
        assertThat(wrongWith(Contents.without("context")))
                .containsExactly("content.answers.context invalid.answer-or-status");
    }

    @Test
    void a_status_has_a_reason() {
        assertThat(wrongWith(Contents.with("impact", Answer.missing(Answer.Status.TOO_EARLY, " "))))
                .containsExactly("content.answers.impact.reason invalid.required");
    }

    @Test
    void a_status_has_no_answer_beside_it() {
        assertThat(wrongWith(Contents.with("impact",
                new Answer(Answer.Status.NOT_PROVIDED, "Much", List.of(), null, "None"))))
                .containsExactly("content.answers.impact invalid.answer-and-status");
    }

    @Test
    void an_answer_says_that_it_is_one() {
        assertThat(wrongWith(Contents.with("impact", new Answer(null, "Much", List.of(), null, null))))
                .containsExactly("content.answers.impact.status invalid.required");
    }

    @Test
    void an_unknown_field_is_refused() {
        assertThat(wrongWith(Contents.with("colour", Answer.text("Blue"))))
                .containsExactly("content.answers.colour invalid.unknown-field");
    }

    @Test
    void the_name_is_not_answered_twice() {
        assertThat(wrongWith(Contents.with("name", Answer.text("Another"))))
                .containsExactly("content.answers.name invalid.unknown-field");
    }

    @Test
    void an_answer_is_at_most_as_long_as_its_field() {
        assertThat(wrongWith(Contents.with("purpose", Answer.text("x".repeat(10_001)))))
                .containsExactly("content.answers.purpose.text invalid.too-long");
    }

    @Test
    void a_list_is_at_most_as_long_as_its_field_and_has_no_empty_entry() {
        assertThat(wrongWith(Contents.with("targetGroups", Answer.items(List.of("x".repeat(2_001), " ")))))
                .containsExactly("content.answers.targetGroups.items invalid.blank-item",
                        "content.answers.targetGroups.items invalid.too-long");
    }

    @Test
    void a_list_is_not_answered_by_a_text() {
        assertThat(wrongWith(Contents.with("targetGroups", Answer.text("Parents"))))
                .containsExactly("content.answers.targetGroups.items invalid.required",
                        "content.answers.targetGroups invalid.answer-kind");
    }

    @Test
    void a_text_is_not_answered_by_a_list() {
        assertThat(wrongWith(Contents.with("purpose", Answer.items(List.of("One")))))
                .containsExactly("content.answers.purpose.text invalid.required",
                        "content.answers.purpose invalid.answer-kind");
    }

    @Test
    void a_period_says_something() {
        assertThat(wrongWith(Contents.with("duration", Answer.period(new Period(null, null, false, null)))))
                .containsExactly("content.answers.duration.period invalid.required");
    }

    @Test
    void an_address_looks_like_one() {
        assertThat(wrongWith(Contents.with("contactEmail", Answer.text("office at example"))))
                .containsExactly("content.answers.contactEmail.text invalid.email");
    }

    @Test
    void a_web_page_looks_like_one() {
        assertThat(wrongWith(Contents.with("contactWebPage", Answer.text("javascript:alert(1)"))))
                .containsExactly("content.answers.contactWebPage.text invalid.web-page");
    }

    @Test
    void domains_are_those_of_the_call() {
        PracticeContent content = Contents.of("Parental leave");

        assertThat(wrongWith(new PracticeContent(content.language(), content.name(), List.of("I", "III"), null,
                content.answers()))).containsExactly("content.domains invalid.unknown-term");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThat(wrongWith(Contents.of("Parental leave").withAnswers(Map.of()))).hasSize(17);
    }
}
