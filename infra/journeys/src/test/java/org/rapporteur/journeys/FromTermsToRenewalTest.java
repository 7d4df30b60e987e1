package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.MandateCommand.CloseMandate;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AssignRole;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.RevokeRole;

/**
 * A group would lose on the way what it was charged with, what it did and what it advised. The secretariat and the chair read
 * French, the rapporteur and the members English.
 */
@ExtendWith(Demo.class)
class FromTermsToRenewalTest {
    private static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();
    private static final String WALKS = "Walks through three towns";
    private static final String HANDBOOK = "A handbook for those who walk";
    private static final String CORRECTION = "Dites à quoi sert le manuel.";
    private static final String[] TOLD = {"Mandate adopted", "Activity planned", "Progress reported", "Result linked",
        "Review opened", "Task evaluated", "Activity evaluated", "New activity proposed", "Review submitted",
        "Review returned for a correction", "Review submitted", "Review approved", "Mandate renewed"};
    private static final String[] TOLD_IN_FRENCH = {"Mandat adopté", "Avancement rapporté", "Bilan soumis",
        "Bilan renvoyé pour correction", "Bilan approuvé", "Mandat renouvelé"};

    private final List<Walker> people = new ArrayList<>();
    private final List<String> standing = new ArrayList<>();
    private Member office;
    private Walker mirela;
    private Walker henrik;
    private Walker anahit;
    private Walker karim;
    private Walker teresa;
    private GroupId group;
    private int year;

    @BeforeEach
    void people_of_working_group_2_sign_in(Platform platform, Browsers browsers) {
        office = Member.signIn(platform, "mirela", "fr");
        group = OwnMandate.workingGroup(office);
        year = OwnMandate.freeYear(office);
        mirela = walker(browsers, "mirela", "fr");
        henrik = walker(browsers, "henrik", "fr");
        anahit = walker(browsers, "anahit", "en");
        karim = walker(browsers, "karim", "en");
        teresa = walker(browsers, "teresa", "en");
    }

    private Walker walker(Browsers browsers, String username, String language) {
        Walker walker = new Walker(browsers, username, language);
        people.add(walker);
        return walker;
    }

    @AfterEach
    void what_stands_is_closed() {
        people.forEach(Walker::close);
        standing.forEach(one -> does(new CloseMandate(new MandateId(one), "It was only a rehearsal.")));
    }

    @Test
    void a_mandate_is_lived_from_its_terms_to_its_renewal(Platform platform) {
        String mandate = theSecretariatAdopts();
        String activity = theSecretariatPlans();
        theLeadReportsOnATelephone(activity);
        theLeadLinksWhatCameOfIt();
        String review = theSecretariatOpensTheReview(mandate);
        theLeadSaysWhatComesFirst(review, activity);
        aMemberTakesPartByKeyboard(review);
        theRapporteurConcludes(review);
        theAuthorReadsWhyOthersDecide(review, platform);
        theChairReturnsIt(review);
        theRapporteurCorrects(review);
        theChairApprovesByKeyboard(review);
        String successor = theSecretariatRenewsAsAdvised(mandate);
        theMembersCompareTaskByTask(successor);
        theTrailsTellEachStep(mandate, review);
        whoeverWantsTakesItHomeOnPaper(mandate, review);
        theSecretariatCloses(mandate);
    }

    private String theSecretariatAdopts() {
        mirela.open("/groups/" + group + "/mandates").follow("Adopter un mandat").arrives("Adopter un mandat");
        mirela.give("period", Integer.toString(year));
        task(0, "1", "Strengthen dialogue between neighbours", "Renforcer le dialogue entre voisins");
        task(1, "2", "Keep a printed directory", "Tenir un annuaire imprimé");
        mirela.press("Ajouter un but");
        assertThat(mirela.field("terms.goals[1].code")).isVisible();
        words("terms.goals[0]", "label", "a", "People know their neighbours", "Chacun connaît ses voisins");
        decision("PECS-WG2(%d)1".formatted(year));
        mirela.looks("terms of reference in rows").press("Adopter le mandat");
        mirela.isTold("Le mandat a été adopté.").arrives("Mandat %d–%d".formatted(year, year + 1));
        mirela.reads("Aucune activité n’est prévue pour cette tâche.").looks("the board of a new mandate");
        return mirela.id();
    }

    private void task(int row, String code, String en, String fr) {
        words("terms.tasks[" + row + "]", "text", code, en, fr);
    }

    private void words(String row, String text, String code, String en, String fr) {
        mirela.give(row + ".code", code).give(row + "." + text + ".en", en).give(row + "." + text + ".fr", fr);
    }

    private void decision(String reference) {
        mirela.give("decision.reference", reference).give("decision.date", year + "-01-01")
                .give("decision.text", "Le groupe travaille deux ans de plus.");
    }

    private String theSecretariatPlans() {
        mirela.page().locator("#task-1 a[href*='/activities/new']").click();
        mirela.arrives("Planifier une activité").give("title.en", WALKS)
                .give("title.fr", "Promenades dans trois villes").choose("lead", "Karim Belrosier");
        mirela.looks("to plan an activity").press("Planifier l’activité");
        mirela.isTold("L’activité est planifiée.").looks("a new activity");
        return mirela.id();
    }

    private void theLeadReportsOnATelephone(String activity) {
        karim.onPhone().open("/home").page().locator("#tasks a[href='/activities/" + activity + "']").first()
                .click();
        karim.arrives(WALKS).follow("Report progress").arrives("Report progress");
        karim.give("asOf", year + "-06-30").give("percent", "40").pick("progress", "AT_RISK")
                .give("text", "Two towns are found, the third is not.").press("Report");
        karim.isTold("Your report was added.").reads("At risk", "40%", "Two towns are found").looks("a report");
    }

    private void theLeadLinksWhatCameOfIt() {
        karim.follow("Link a result").arrives("Link a result").follow("Document");
        karim.give("output.title", "Map of the walks").give("output.reference", "PECS-WG2(%d)2".formatted(year));
        karim.looks("to link a document").press("Link");
        karim.isTold("The result was linked.").reads("Map of the walks").looks("an activity with a result");
    }

    private String theSecretariatOpensTheReview(String mandate) {
        mirela.open("/mandates/" + mandate).reads("À risque").follow("Ouvrir un bilan").arrives("Ouvrir un bilan");
        mirela.pick("kind", "FINAL").give("due", TODAY).looks("to open a review").press("Ouvrir");
        mirela.isTold("Le bilan est ouvert.").arrives("Bilan final");
        return mirela.id();
    }

    private void theLeadSaysWhatComesFirst(String review, String activity) {
        karim.open("/reviews/" + review).arrives("Final review");
        says("task-1", "Neighbours ask for it.");
        says("activity-" + activity, "The third town is still to come.");
        karim.looks("an exchange of views that has begun");
    }

    private void says(String item, String reason) {
        Locator about = karim.page().locator("#" + item);
        about.locator("summary").click();
        about.locator("[value=PRIORITY]").check();
        about.locator("textarea").fill(reason);
        about.locator("form button").click();
        assertThat(about.locator(".view")).containsText(reason);
    }

    private void aMemberTakesPartByKeyboard(String review) {
        Keys keys = teresa.open("/reviews/" + review).keys();
        keys.to("Say what I think: Keep a printed directory").press("Enter").to("Continue").press("Space")
                .down("Discontinue").to("Reason").type("Nobody opens it.").to("Say it").press("Enter");
        teresa.reads("Nobody opens it.");
        keys.to("Propose an activity").press("Enter").to("Title").type(HANDBOOK).to("Reason")
                .type("Others want to walk too.").to("Propose").press("Enter");
        teresa.isTold("Your proposal was added.").reads(HANDBOOK).looks("an exchange of views with a proposal");
    }

    private void theRapporteurConcludes(String review) {
        anahit.open("/reviews/" + review).follow("Write the review").arrives("Write the review");
        anahit.give("content.summary", "First things first.").pick("content.proposals[0].advised", "true");
        takesTheViews(3);
        submits("First things first.");
    }

    /** Where the group has spoken and the review has not, its words are there to begin with. */
    private void takesTheViews(int items) {
        Locator take = anahit.page().locator("button[name=_take]");
        for (int left = items; left > 0; left--) {
            assertThat(take).hasCount(left);
            take.first().click();
        }
        assertThat(take).hasCount(0);
    }

    private void submits(String summary) {
        anahit.looks("conclusions").press("Check and submit");
        anahit.arrives("Submit the review").reads(summary, "Nobody opens it.").looks("a review before it is submitted");
        anahit.press("Submit the review").isTold("The review was submitted to the chair.");
        anahit.arrives("Final review").reads("Awaits the chair");
    }

    /** Even as a chair for a while. */
    private void theAuthorReadsWhyOthersDecide(String review, Platform platform) {
        Member author = Member.signIn(platform, "anahit", "en");
        PersonId person = new PersonId(author.person());
        does(new AssignRole(group, person, Role.CHAIR, "For a while"));
        try {
            author.latest("/api/reviews/" + review);
            anahit.open("/reviews/" + review + "/decide").arrives("Decide on the review")
                    .reads("Whoever submits a review neither approves nor returns it");
            assertThat(anahit.page().locator("form[action$='/approve']")).hasCount(0);
            anahit.looks("a decision that is for others");
        } finally {
            does(new RevokeRole(group, person, Role.CHAIR, "The while is over"));
        }
    }

    private void theChairReturnsIt(String review) {
        henrik.open("/home").page().locator("#tasks a[href='/reviews/" + review + "/decide']").click();
        henrik.arrives("Décider du bilan").reads("First things first.").looks("to decide on a review");
        henrik.give("ReturnMandateReview:reason", CORRECTION).press("Renvoyer pour correction");
        henrik.isTold("Le bilan a été renvoyé pour correction.").looks("a review that was returned");
    }

    /** What was submitted is there to be corrected. */
    private void theRapporteurCorrects(String review) {
        anahit.open("/reviews/" + review).reads(CORRECTION).follow("Write the review").arrives("Write the review");
        assertThat(anahit.field("content.summary")).hasValue("First things first.");
        String better = "First things first: the handbook is for those who walk alone.";
        anahit.give("content.summary", better);
        submits(better);
    }

    private void theChairApprovesByKeyboard(String review) {
        henrik.open("/reviews/" + review + "/decide").reads("the handbook is for those who walk alone");
        henrik.keys().to("Remarque").type("Merci à tous.").to("Approuver le bilan").press("Enter");
        henrik.isTold("Le bilan est approuvé.").reads("Merci à tous.").looks("a review that was approved");
    }

    private String theSecretariatRenewsAsAdvised(String mandate) {
        mirela.open("/mandates/" + mandate).follow("Renouveler le mandat").arrives("Renouveler le mandat");
        mirela.reads("Priorité : tâche", "Abandonner : tâche", "Priorité : activité", "Nouvelle activité", HANDBOOK);
        assertThat(mirela.field("terms.tasks[1].code")).hasCount(0);
        mirela.press("Ajouter une tâche");
        task(1, "b", "Write down what was learned", "Consigner ce qui a été appris");
        task(0, "a", "Strengthen dialogue between neighbours and towns",
                "Renforcer le dialogue entre voisins et villes");
        carriedUnder("a");
        decision("PECS-WG2(%d)9".formatted(year + 1));
        mirela.looks("a renewal as it was advised").press("Renouveler le mandat");
        mirela.isTold("Le mandat a été renouvelé.").arrives("Mandat %d–%d".formatted(year + 2, year + 3));
        mirela.reads("Manuel du promeneur").looks("the board of a successor");
        standing.add(mirela.id());
        return mirela.id();
    }

    /** The activity is there as it was; a proposal needs its other language and a lead. */
    private void carriedUnder(String task) {
        mirela.give("carried[0].task", task).give("carried[1].task", task);
        mirela.give("carried[1].title.fr", "Manuel du promeneur").choose("carried[1].lead", "Teresa Valdoiro");
    }

    private void theMembersCompareTaskByTask(String successor) {
        karim.open("/mandates/" + successor + "/compare").arrives("Task by task");
        karim.reads("0 kept, 1 reworded, 1 new, 1 dropped.", "Keep a printed directory");
        assertThat(karim.page().locator("ins").filter(new Locator.FilterOptions().setHasText("and towns"))).isVisible();
        karim.looks("two mandates task by task");
    }

    private void theTrailsTellEachStep(String mandate, String review) {
        karim.open("/mandates/" + mandate + "/trail");
        assertThat(karim.page().locator("#trail").innerText()).containsSubsequence(TOLD);
        Locator returned = step("Review returned for a correction");
        assertThat(returned).containsText("Henrik Oyelander, Chair");
        assertThat(returned).containsText(CORRECTION);
        Locator reported = step("Progress reported");
        reported.locator("summary").click();
        assertThat(reported.locator("ins").filter(new Locator.FilterOptions().setHasText("at risk"))).isVisible();
        karim.looks("the history of a mandate");
        henrik.open("/mandates/" + mandate + "/trail");
        assertThat(henrik.page().locator("#trail").innerText()).containsSubsequence(TOLD_IN_FRENCH);
        henrik.open("/reviews/" + review + "/trail").reads("abandonner").looks("the history of a review");
    }

    private Locator step(String what) {
        return karim.page().locator(".trail__step").filter(new Locator.FilterOptions().setHasText(what)).first();
    }

    private void whoeverWantsTakesItHomeOnPaper(String mandate, String review) {
        karim.open("/mandates/" + mandate + "/terms").looks("terms of reference to read");
        assertThat(karim.fetched("a[href*='/terms.pdf']")).isEqualTo("application/pdf %PDF-");
        henrik.open("/reviews/" + review + "/print").looks("a review to read");
        assertThat(henrik.fetched("a[href$='.pdf']")).isEqualTo("application/pdf %PDF-");
    }

    private void theSecretariatCloses(String mandate) {
        mirela.open("/mandates/" + mandate).follow("Clore le mandat").arrives("Clore le mandat");
        mirela.give("reason", "Ses deux ans sont écoulés.").looks("to close a mandate").press("Clore le mandat");
        mirela.isTold("Le mandat est clos.").reads("Ses deux ans sont écoulés.").looks("a mandate that is closed");
    }

    private void does(Command command) {
        Answer answer = office.command(command);
        assertThat(answer.done()).as(command.getClass().getSimpleName() + ": " + answer.body()).isTrue();
    }
}
