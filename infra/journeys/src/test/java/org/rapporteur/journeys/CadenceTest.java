package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody could tell how often a group meets, or on which decision that rests. */
@ExtendWith(Demo.class)
class CadenceTest {
    @Test
    void the_secretariat_sets_how_often_the_group_meets_by_the_decision_that_says_so(Browsers browsers,
            Platform platform) {
        String group = new Places(platform).at("/groups/{working-group}");
        try (Visitor mirela = browsers.withoutScript("fr").signIn("mirela");
                Visitor anahit = browsers.visitor("en").signIn("anahit")) {
            mirela.open(group).page().locator("a[href$='/cadence']").click();
            mirela.fill("Réunions ordinaires par année civile", "2").fill("À partir de l’année", "2018")
                    .fill("Référence", "PECS(2017)6").fill("Prise le", "2017-11-20").sendEmpty("main form");
            assertThat(mirela.page().locator("#problems a[href='#decision.text']")).isVisible();
            mirela.fill("Ce qui a été décidé", "Le groupe se réunit deux fois par an.").press("Fixer");
            assertThat(mirela.main()).containsText("2 réunions ordinaires par an, à partir de 2018");

            anahit.open(group);
            assertThat(anahit.main()).containsText("2 ordinary meetings a year, from 2018");
            assertThat(anahit.main()).containsText("PECS(2017)6");
            assertThat(anahit.page().locator("a[href$='/cadence']")).hasCount(0);
        }
    }
}
