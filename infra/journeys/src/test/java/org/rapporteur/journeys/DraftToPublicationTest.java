package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A practice would be lost on its way from a member's first words to the public, or nobody could tell its way. */
@ExtendWith(Demo.class)
class DraftToPublicationTest {
    private static final String NAME = "Jardins partagés au pied des immeubles";
    private static final String PURPOSE = "Faire se rencontrer des voisins qui ne se parlaient pas.";
    private static final String[] TOLD = {"Pratique soumise", "Catégorie attribuée", "Clarification demandée",
        "Précision donnée", "Pratique acceptée", "Pratique publiée"};

    @Test
    void a_practice_goes_from_a_draft_to_the_public_and_its_history_tells_how(Browsers browsers) {
        String draft = theMemberDraftsAndLeaves(browsers);
        theMemberComesBackAndSubmits(browsers, draft);
        String practice = theRapporteurClassifiesAndAsks(browsers);
        theMemberAnswersWhatWaits(browsers);
        theRapporteurAccepts(browsers, practice);
        theSecretariatPublishes(browsers);
        thePublicFindsIt(browsers, practice);
        theSecretariatWithdraws(browsers, practice);
    }

    private static String theMemberDraftsAndLeaves(Browsers browsers) {
        try (Visitor odile = browsers.visitor("fr").signIn("odile")) {
            odile.open("/calls").follow("Appel de suivi").press("Commencer un brouillon");
            new QuestionnaireForm(odile).name(NAME).answer("purpose", PURPOSE);
            assertThat(odile.page().locator("#save-state")).hasText(Pattern.compile("Enregistré à \\d\\d:\\d\\d"));
            return odile.id();
        }
    }

    private static void theMemberComesBackAndSubmits(Browsers browsers, String draft) {
        try (Visitor odile = browsers.visitor("fr").signIn("odile")) {
            odile.open("/drafts").page().locator("a[href='/drafts/" + draft + "']").click();
            QuestionnaireForm form = new QuestionnaireForm(odile);
            assertThat(form.answer("purpose")).hasValue(PURPOSE);
            odile.press("Vérifier et soumettre");
            assertThat(odile.main().getByRole(AriaRole.HEADING).nth(1)).containsText("questions sont encore ouvertes");
            odile.follow("Domaines prioritaires").check("Jeunesse et enfants");
            form.leaveTheRestOpen("La première saison n’est pas finie.");
            odile.press("Vérifier et soumettre").press("Soumettre la pratique");
            odile.isTold("La pratique a été soumise.");
        }
    }

    private static String theRapporteurClassifiesAndAsks(Browsers browsers) {
        try (Visitor anahit = browsers.visitor("en").signIn("anahit")) {
            anahit.open("/review").follow("Platform for Social Cohesion").follow(NAME);
            anahit.check("9. Collaboration and teamwork").check("9.1 Joint efforts");
            assertThat(anahit.page().getByLabel("This is the main category")).isChecked();
            anahit.press("Assign the category");
            anahit.isTold("The category was assigned.");
            anahit.unfold("Ask the delegation a question").choose("About", "impact")
                    .fill("Your question", "How many neighbours take part?").press("Ask");
            anahit.isTold("The delegation was asked.");
            return anahit.id();
        }
    }

    private static void theMemberAnswersWhatWaits(Browsers browsers) {
        try (Visitor odile = browsers.visitor("fr").signIn("odile")) {
            odile.open("/home");
            assertThat(odile.main()).containsText("Répondre à une question sur votre pratique");
            odile.follow(NAME).fill("Votre réponse", "Quarante ménages dans trois quartiers.").press("Répondre");
            odile.isTold("Votre réponse a été transmise au rapporteur.");
        }
    }

    private static void theRapporteurAccepts(Browsers browsers, String practice) {
        try (Visitor anahit = browsers.visitor("en").signIn("anahit")) {
            anahit.open("/practices/" + practice + "/review").press("Accept the practice");
            anahit.isTold("The practice was accepted.");
        }
    }

    private static void theSecretariatPublishes(Browsers browsers) {
        try (Visitor mirela = browsers.visitor("fr").signIn("mirela")) {
            mirela.open("/home").follow(NAME).press("Publier la pratique");
            mirela.isTold("La pratique est publiée.");
        }
    }

    private static void thePublicFindsIt(Browsers browsers, String practice) {
        try (Visitor reader = browsers.visitor("fr")) {
            reader.open("/practices").fill("Mots dans les noms", "jardins partages").press("Chercher");
            reader.check("Collaboration et travail d’équipe");
            assertThat(reader.page().locator(".results__count")).hasText("1 pratique");
            reader.follow(NAME);
            assertThat(reader.page().locator("html").getAttribute("lang")).isEqualTo("fr");
            assertThat(reader.heading()).isEqualTo(NAME);
            assertThat(reader.id()).isEqualTo(practice);
            reader.open("/practices/" + practice + "/trail");
            assertThat(reader.text()).containsSubsequence(TOLD).doesNotContain("Wautrelange");
        }
    }

    /** What was published in error is withdrawn with a reason; other journeys find the figures as they were. */
    private static void theSecretariatWithdraws(Browsers browsers, String practice) {
        try (Visitor mirela = browsers.visitor("fr").signIn("mirela"); Visitor reader = browsers.visitor("fr")) {
            mirela.open("/practices/" + practice + "/withdraw").fill("Motif", "Publiée avant l’heure.")
                    .press("Retirer la pratique");
            mirela.isTold("La pratique a été retirée.");
            assertThat(reader.open("/practices/" + practice).text()).doesNotContain(PURPOSE);
        }
    }
}
