package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody who wrote for longer than their session lasts would lose the text. */
@ExtendWith(Demo.class)
class ExpiredSessionTest {
    private static final String TEXT = "Il faudrait former les médiateurs pendant une année.";

    @Test
    void what_is_sent_after_the_end_of_the_session_is_there_again_after_signing_in(Browsers browsers,
            Platform platform) {
        try (Visitor teresa = browsers.visitor("fr").signIn("teresa")) {
            String practice = new Places(platform).at("/practices/{PT}/work");
            teresa.open(practice).fill("Votre réponse", TEXT).forgetSession();
            teresa.press("Répondre");
            assertThat(teresa.page().getByRole(AriaRole.HEADING).first()).hasText("Se connecter");
            teresa.giveName("teresa");
            assertThat(teresa.page()).hasURL(platform.url(practice).toString());
            assertThat(teresa.page().getByLabel("Votre réponse")).hasValue(TEXT);
            teresa.isTold("Ce que vous aviez écrit").press("Répondre").isTold("Votre réponse a été transmise");
        }
    }

    @Test
    void a_draft_whose_session_ended_is_there_again_too(Browsers browsers) {
        try (Visitor zuzana = browsers.withoutScript("en").signIn("zuzana")) {
            zuzana.open("/calls").follow("Follow-up call").press("Start a draft");
            new QuestionnaireForm(zuzana).answer("context", TEXT);
            zuzana.forgetSession().press("Save draft");
            zuzana.giveName("zuzana");
            assertThat(new QuestionnaireForm(zuzana).answer("context")).hasValue(TEXT);
        }
    }
}
