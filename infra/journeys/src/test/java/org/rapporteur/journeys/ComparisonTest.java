package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody could tell what a delegation changed in its text, or only who sees colours could. */
@ExtendWith(Demo.class)
class ComparisonTest {
    private static final String FIRST = "La maison ouvre deux soirs par semaine.";
    private static final String SECOND = "La maison ouvre cinq soirs par semaine.";

    private Member mathis;
    private String practice;

    @BeforeEach
    void luxembourg_submits(Platform platform) {
        mathis = Member.signIn(platform, "mathis", "fr");
        practice = mathis.command(FollowUp.seenBy(mathis).practice("LU", "À comparer " + UUID.randomUUID()))
                .id("practice");
    }

    @AfterEach
    void luxembourg_withdraws() {
        assertThat(mathis.command(FollowUp.withdrawal(practice)).status()).isEqualTo(200);
    }

    @Test
    void any_two_texts_are_compared_in_words_that_are_heard_as_well_as_seen(Browsers browsers) {
        try (Visitor author = browsers.visitor("fr").signIn("mathis");
                Visitor anahit = browsers.withoutScript("en").signIn("anahit")) {
            revise(author, FIRST, "Le comptage est terminé.");
            revise(author, SECOND, "L’horaire a changé.");
            anahit.open("/practices/" + practice + "/review").follow("Compare revisions");
            assertThat(anahit.main()).containsText("1 field changed");
            assertThat(anahit.main()).containsText("[deleted: deux]");
            assertThat(anahit.main()).containsText("[inserted: cinq]");
            assertThat(anahit.page().locator("#field-impact del")).hasText("[deleted: deux]");

            anahit.choose("Earlier revision", "1").pressExactly("Compare");
            assertThat(anahit.main()).containsText("Revision 1");
            assertThat(anahit.page().locator("#field-impact del")).containsText("Nobody asked for it.");
            assertThat(anahit.page().locator("#field-impact ins")).containsText(SECOND);
        }
    }

    private void revise(Visitor author, String impact, String reason) {
        author.open("/practices/" + practice + "/revise");
        author.page().locator("[name='content.answers.impact.status']").evaluate("select => select.value = ''");
        new QuestionnaireForm(author).answer("impact", impact);
        author.page().locator("[name=reason]").fill(reason);
        author.page().locator("main form .actions button").click();
        author.isTold("La révision a été envoyée.");
    }
}
