package org.rapporteur.gateway.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.FormTest;
import org.rapporteur.gateway.support.Story;
import org.rapporteur.gateway.support.StoryServices;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.PracticeCommand.ProvideClarification;
import org.rapporteur.shared.practices.PracticeCommand.ProvideTranslation;
import org.rapporteur.shared.practices.PracticeCommand.RevisePractice;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeQuery.MyPractices;
import org.rapporteur.shared.practices.PracticeStatus;
import org.rapporteur.shared.workinggroups.Role;

class OwnPracticeTest extends FormTest {
    private static final PracticeId ID = new PracticeId(Story.PRACTICE);

    @Test
    void a_question_is_answered_where_it_stands() {
        accepts("ProvideClarification");
        String form = "ProvideClarification-" + Story.CLARIFICATION;

        sends(PRACTICE + "/work", PRACTICE + "/clarifications/" + Story.CLARIFICATION,
                Map.of(form + ":answer", "About ten thousand."));

        assertThat(said(ProvideClarification.class)).isEqualTo(
                new ProvideClarification(ID, new ClarificationId(Story.CLARIFICATION), "About ten thousand."));
    }

    @Test
    void an_answered_question_has_no_form() {
        StoryServices.answer(SERVICES, "/api" + PRACTICE,
                Story.practice(PracticeStatus.REVISED, true, StoryServices.everyCommand()));

        var html = signedIn("mathis").open(PRACTICE + "/work").html();

        assertThat(html.select("#clarifications form")).isEmpty();
        assertThat(html.getElementById("clarifications").text()).contains("About ten thousand.");
    }

    @Test
    void a_delegation_reads_of_which_domains_its_practice_is() {
        var html = signedIn("mathis").speaking("fr").open(PRACTICE + "/work").html();

        assertThat(html.select("dl.facts dd li").text()).startsWith("III Impact de la crise économique sur la santé");
    }

    @Test
    void a_revision_starts_from_the_text_as_it_is_and_is_sent_whole() {
        accepts("RevisePractice");

        sends(PRACTICE + "/revise", PRACTICE + "/revise",
                Map.of("content.answers.context.text", "A new law.", "content.otherDomain", "Le logement", "reason",
                        "The law changed"));

        RevisePractice said = said(RevisePractice.class);
        var before = Story.practice(PracticeStatus.UNDER_REVIEW, false);
        assertThat(said.reason()).isEqualTo("The law changed");
        assertThat(said.content().name()).isEqualTo(before.name());
        assertThat(said.content().otherDomain()).isEqualTo("Le logement");
        assertThat(said.content().answers().get("context").text()).isEqualTo("A new law.");
        assertThat(said.content().answers().get("purpose")).isEqualTo(before.answers().get("purpose"));
        assertThat(said.content().answers()).hasSameSizeAs(before.answers());
    }

    @Test
    void a_period_that_ends_before_it_starts_is_refused_at_the_period() {
        refuses("RevisePractice", 400, "It ends before it starts.", "content.answers.duration.period.to");

        Page again = sends(PRACTICE + "/revise", PRACTICE + "/revise",
                Map.of("content.answers.duration.period.to", "1999"));

        assertThat(again.html().getElementById("content.answers.duration.period.to-error").text())
                .contains("It ends before it starts.");
        assertThat(again.html().getElementById("content.answers.duration.period.to").val()).isEqualTo("1999");
    }

    @Test
    void a_translation_stands_beside_its_original_and_says_when_it_is_stale() {
        var html = signedIn("mathis").open(PRACTICE + "/translate").html();

        assertThat(html.getElementById("name").val()).isEqualTo("Guaranteed minimum income");
        assertThat(html.getElementById("name").attr("lang")).isEqualTo("en");
        assertThat(html.getElementById("answers.context").text()).isEqualTo("A sentence.");
        assertThat(html.select(".notice--warning").text()).contains("revision 1").contains("revision 2");
        assertThat(html.getElementById("answers.contactName")).isNull();
    }

    @Test
    void only_who_speaks_for_a_delegation_is_sent_to_the_calls() {
        StoryServices.answer(SERVICES, "/api/my/practices", new MyPractices(1, List.of()));
        StoryServices.answer(SERVICES, "/api/me", Story.me(false, Story.LUXEMBOURG, Role.MEMBER));
        assertThat(signedIn("mathis").open("/practices/mine").html().select(".empty a").attr("href"))
                .isEqualTo("/calls");

        StoryServices.answer(SERVICES, "/api/me", Story.me(false, null, Role.OBSERVER));
        assertThat(signedIn("karim").open("/practices/mine").html().select(".empty").text())
                .contains("You speak for no delegation");
        assertThat(signedIn("karim").open("/home").html().select("main a[href=/calls]")).isEmpty();
    }

    @Test
    void why_there_is_no_answer_is_translated_beside_the_answers() {
        var html = signedIn("mathis").open(PRACTICE + "/translate").html();

        assertThat(html.select("textarea").eachAttr("name")).noneMatch(name -> name.contains("contactTelephone"));
        assertThat(html.select("label").eachText()).anyMatch(label -> label.contains("why there is no answer"));
    }

    @Test
    void a_translation_is_of_the_revision_that_was_shown() {
        accepts("ProvideTranslation");

        sends(PRACTICE + "/translate", PRACTICE + "/translate",
                Map.of("name", "Minimum income", "answers.context", "A law.", "answers.purpose", ""));

        ProvideTranslation said = said(ProvideTranslation.class);
        assertThat(said.language()).isEqualTo(Language.EN);
        assertThat(said.ofRevision()).isEqualTo(2);
        assertThat(said.name()).isEqualTo("Minimum income");
        assertThat(said.answers()).containsEntry("context", "A law.").doesNotContainKey("purpose");
    }

    @Test
    void each_fact_of_the_trail_has_a_receipt_that_is_explained_in_a_sentence() {
        var html = browser().open(PRACTICE + "/trail").html();

        assertThat(html.select(".trail__step a[download]").eachAttr("href")).hasSameSizeAs(html.select(".trail__step"))
                .allMatch(href -> href.matches("/log/receipts/[0-9]+"));
        assertThat(html.select("#receipts").text()).contains("has not been changed since");
        assertThat(browser().open(PRACTICE + "/trail?lang=fr").html().select("#receipts").text())
                .contains("n’a pas été modifiée depuis");
    }

    @Test
    void the_trail_tells_each_fact_with_who_in_which_role_why_and_what_it_changed() {
        var step = browser().open(PRACTICE + "/trail").html().select(".trail__step").last();

        assertThat(step.text()).contains("Category assigned").contains("Anahit Velmorian").contains("Rapporteur")
                .contains("AM").contains("It reduces poverty directly.");
        assertThat(step.select("del").text()).isEqualTo("submitted");
        assertThat(step.select("ins").eachText()).contains("under-review", "2");
    }
}
