package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody whose browser runs no script could not do their work. */
@ExtendWith(Demo.class)
class WithoutScriptTest {
    @Test
    void a_member_saves_a_draft_and_submits_it(Browsers browsers) {
        try (Visitor teresa = browsers.withoutScript("en").signIn("teresa")) {
            teresa.open("/calls").follow("Follow-up call").press("Start a draft");
            QuestionnaireForm form = new QuestionnaireForm(teresa).name("Reading rooms in health centres");
            form.answer("purpose", "To make waiting time reading time.").save();
            teresa.isTold("The draft was saved.");
            teresa.check("Youth and children");
            form.leaveTheRestOpen("Not measured yet.");
            form.check();
            teresa.press("Submit the practice").isTold("The practice was submitted.");
            assertThat(teresa.heading()).isEqualTo("Reading rooms in health centres");
        }
    }

    @Test
    void what_cannot_be_saved_is_said_at_its_field_and_stays_there(Browsers browsers) {
        try (Visitor teresa = browsers.withoutScript("en").signIn("teresa")) {
            teresa.open("/calls").follow("Follow-up call").press("Start a draft");
            new QuestionnaireForm(teresa).name("A plan").period("duration", "last year").save();
            assertThat(teresa.page().locator("#problems")).isVisible();
            teresa.page().locator("#problems a").first().click();
            assertThat(teresa.page()).hasURL(Pattern.compile("#content\\.answers\\.duration"));
            assertThat(teresa.page().locator("[name='content.answers.duration.period.from']"))
                    .hasValue("last year");
        }
    }

    @Test
    void a_reader_filters_the_compendium(Browsers browsers) {
        try (Visitor reader = browsers.withoutScript("en")) {
            reader.open("/practices").check("Information technologies").press("Apply");
            assertThat(reader.page()).hasURL(Pattern.compile("category=6"));
            assertThat(reader.page().locator(".results__count")).hasText("5 practices");
        }
    }
}
