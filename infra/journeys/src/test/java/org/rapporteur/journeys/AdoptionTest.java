package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.practices.PracticeCommand.AcceptPractice;
import org.rapporteur.shared.practices.PracticeCommand.AssignCategory;
import org.rapporteur.shared.practices.PracticeCommand.PublishPractice;
import org.rapporteur.shared.practices.PracticeCommand.WithdrawPractice;
import org.rapporteur.shared.practices.PracticeId;

/** What one delegation has tried would not reach another, or nobody could tell what it had to change. */
@ExtendWith(Demo.class)
class AdoptionTest {
    private static final String ADAPTED = "Les ateliers ont lieu le soir, faute de salle dans la journée.";

    private Member mirela;
    private Member anahit;
    private PracticeId practice;

    @BeforeEach
    void luxembourg_publishes(Platform platform) {
        Member mathis = Member.signIn(platform, "mathis", "fr");
        mirela = Member.signIn(platform, "mirela", "en");
        anahit = Member.signIn(platform, "anahit", "en");
        practice = new PracticeId(
                mathis.command(FollowUp.seenBy(mathis).practice("LU", "Ateliers " + UUID.randomUUID()))
                        .id("practice"));
        does(anahit, new AssignCategory(practice, "1", List.of(), true, null, null));
        does(anahit, new AcceptPractice(practice, null));
        does(mirela, new PublishPractice(practice));
    }

    @AfterEach
    void the_secretariat_withdraws() {
        does(mirela, new WithdrawPractice(practice, "It was only a try."));
    }

    private static void does(Member who, Command command) {
        Answer answer = who.command(command);
        assertThat(answer.done()).as(answer.sentence()).isTrue();
    }

    @Test
    void a_delegation_tells_what_it_adapts_and_how_far_it_is_and_everybody_reads_it(Browsers browsers) {
        try (Visitor karim = browsers.withoutScript("fr").signIn("karim"); Visitor reader = browsers.visitor("en")) {
            record(karim);
            update(karim);
            Locator transfers = reader.open("/practices/" + practice).page().locator("#transfers");
            assertThat(transfers).containsText("Under way");
            assertThat(transfers).containsText(ADAPTED);
            assertThat(transfers.locator("[lang=fr]")).hasText(ADAPTED);
            assertThat(transfers).not().containsText("example.org");
        }
    }

    /** What is wrong is said at its field, and what was written stays. */
    private void record(Visitor karim) {
        karim.open("/practices/" + practice).page().locator("a[href$='/transfers/new']").click();
        karim.fill("Ce qu’il faut adapter", ADAPTED).sendEmpty("form[action$='/transfers']");
        assertThat(karim.page().locator("#problems")).isVisible();
        assertThat(karim.page().locator("[name=adapted]")).hasValue(ADAPTED);
        karim.fill("Personne à contacter", "Personne Nommée").press("Inscrire la reprise");
        karim.isTold("La reprise est inscrite.");
        assertThat(karim.page().locator("#transfers")).containsText("Personne Nommée");
        assertThat(karim.page().locator("#transfers a[href$='/transfers/new']")).hasCount(0);
    }

    private static void update(Visitor karim) {
        karim.page().locator("#transfers a[href*='/transfers/']").click();
        karim.page().locator("[name=status][value=UNDER_WAY]").check();
        karim.page().locator("main form .actions button").click();
        karim.isTold("La reprise a été mise à jour.");
        assertThat(karim.page().locator("#transfers")).containsText("En cours");
    }

    @Test
    void a_rapporteur_judges_whether_others_can_adopt_it_and_the_public_page_says_on_what_evidence(Browsers browsers) {
        try (Visitor judge = browsers.visitor("en").signIn("anahit"); Visitor reader = browsers.visitor("fr")) {
            judge.open("/practices/" + practice + "/review").follow("Fill in the checklist");
            judge.press("Save the judgement");
            assertThat(judge.page().locator("#problems")).isFocused();
            judge.page().locator("[value=PARTLY]").all().forEach(Locator::check);
            judge.page().locator("[name=evidence]").first().check();
            judge.page().locator("[name$='.note']:not([type=hidden])").first().fill("The costs are not told.");
            judge.press("Save the judgement").isTold("The judgement was saved.");
            Locator told = reader.open("/practices/" + practice).page().locator("#transferability");
            assertThat(told.locator("tbody td", new Locator.LocatorOptions().setHasText("En partie")).first())
                    .isVisible();
            assertThat(told.locator("[lang=en]")).hasText("The costs are not told.");
        }
    }
}
