package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.MandateCommand.CloseMandate;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AssignRole;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.RevokeRole;

/**
 * A group would lose on the way what it was charged with, what it did and what it advised. Walked twice: the secretariat and
 * the chair in one language, the rapporteur and the members in the other, and the other way round.
 */
@ExtendWith(Demo.class)
class FromTermsToRenewalTest {
    private static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();
    private static final Bilingual NEIGHBOURS = new Bilingual("Strengthen dialogue between neighbours",
            "Renforcer le dialogue entre voisins");
    private static final Bilingual DIRECTORY = new Bilingual("Keep a printed directory", "Tenir un annuaire imprimé");
    private static final Bilingual TOWNS = new Bilingual("and towns", "et villes");
    private static final Bilingual WALKS = new Bilingual("Walks through three towns", "Promenades dans trois villes");
    private static final Bilingual STALL = new Bilingual("A stall at the fair", "Un stand à la foire");
    private static final Bilingual MAP = new Bilingual("A map of the lanes", "Un plan des ruelles");
    private static final Bilingual HANDBOOK = new Bilingual("A handbook for those who walk", "Manuel du promeneur");
    private static final Bilingual UNREAD = new Bilingual("Nobody opens it.", "Personne ne l’ouvre.");
    private static final Bilingual LOST = new Bilingual("People get lost.", "On se perd.");
    private static final Bilingual FIRST = new Bilingual("First things first.", "Le plus important d’abord.");
    private static final Bilingual CORRECTION = new Bilingual("Say what the handbook is for.",
            "Dites à quoi sert le manuel.");
    private static final Bilingual BETTER = new Bilingual(
            "First things first: the handbook is for those who walk alone.",
            "Le plus important d’abord : le manuel est pour qui marche seul.");
    private static final Bilingual THANKS = new Bilingual("Thank you all.", "Merci à tous.");
    private static final List<String> STEPS = List.of("MandateAdopted", "ActivityPlanned", "ActivityPlanned",
            "ActivityReplanned", "ActivityCancelled", "ProgressReported", "OutputLinked", "MandateReviewOpened",
            "TaskEvaluated", "ActivityEvaluated", "NewActivityProposed", "MandateReviewSubmitted",
            "MandateReviewApproved", "ActivityPlanned", "ActivityCompleted", "MandateReviewOpened", "TaskEvaluated",
            "ActivityEvaluated", "NewActivityProposed", "MandateReviewSubmitted", "MandateReviewReturned",
            "MandateReviewSubmitted", "MandateReviewApproved", "MandateRenewed");

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

    private void peopleOfWorkingGroup2SignIn(String inTheOffice, Platform platform, Browsers browsers) {
        String inTheGroup = "en".equals(inTheOffice) ? "fr" : "en";
        office = Member.signIn(platform, "mirela", inTheOffice);
        group = OwnMandate.workingGroup(office);
        year = OwnMandate.freeYear(office);
        mirela = walker(browsers, "mirela", inTheOffice);
        henrik = walker(browsers, "henrik", inTheOffice);
        anahit = walker(browsers, "anahit", inTheGroup);
        karim = walker(browsers, "karim", inTheGroup);
        teresa = walker(browsers, "teresa", inTheGroup);
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

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void a_mandate_is_lived_from_its_terms_to_its_renewal(String inTheOffice, Platform platform, Browsers browsers) {
        peopleOfWorkingGroup2SignIn(inTheOffice, platform, browsers);
        String mandate = theSecretariatAdopts();
        String walks = theSecretariatPlans(mandate, 1, WALKS, "Karim Belrosier");
        theSecretariatReplansAndCancels(theSecretariatPlans(mandate, 2, STALL, "Teresa Valdoiro"));
        theOfficeSeesWhatIsOverdue(mandate, walks);
        theLeadReportsOnATelephone(walks);
        theLeadLinksWhatCameOfIt();
        theMembersExchangeViewsOnTheFirstYear(mandate, walks);
        String map = theSecretariatPlansWhatWasAdvised(mandate);
        theLeadCompletes(map);
        ExchangeOfViews last = theSecretariatOpensTheReview(mandate, "FINAL");
        theMembersEvaluate(last, walks, map);
        theChairReturnsWhatTheRapporteurConcludes(last, platform);
        last.approvedByKeyboard(henrik, anahit.in(BETTER), THANKS);
        String successor = theSecretariatRenewsAsAdvised(mandate);
        theMembersCompareTaskByTask(successor);
        theTrailsTellEachStep(mandate, last);
        whoeverWantsTakesItHomeOnPaper(mandate, last);
        theSecretariatCloses(mandate);
    }

    private String theSecretariatAdopts() {
        mirela.open("/groups/" + group + "/mandates").follow("adoptmandate.title").arrives("adoptmandate.title");
        mirela.give("period", Integer.toString(year));
        task(0, "1", NEIGHBOURS);
        task(1, "2", DIRECTORY);
        mirela.press("terms.more.goals");
        assertThat(mirela.field("terms.goals[1].code")).isVisible();
        words("terms.goals[0]", "label", "a",
                new Bilingual("People know their neighbours", "Chacun connaît ses voisins"));
        decision("PECS-WG2(%d)1".formatted(year));
        mirela.looks("terms of reference in rows").press("adoptmandate.do");
        mirela.isTold("done.AdoptMandate").arrives("mandate.called", years(year));
        mirela.says("board.no-activity").looks("the board of a new mandate");
        return mirela.id();
    }

    private static String years(int first) {
        return first + "–" + (first + 1);
    }

    private void task(int row, String code, Bilingual text) {
        words("terms.tasks[" + row + "]", "text", code, text);
    }

    private void words(String row, String text, String code, Bilingual words) {
        mirela.give(row + ".code", code).give(row + "." + text + ".en", words.en())
                .give(row + "." + text + ".fr", words.fr());
    }

    private void decision(String reference) {
        mirela.give("decision.reference", reference).give("decision.date", year + "-01-01").give("decision.text",
                new Bilingual("The group works for two more years.", "Le groupe travaille deux ans de plus."));
    }

    private String theSecretariatPlans(String mandate, int task, Bilingual title, String lead) {
        mirela.open("/mandates/" + mandate).page().locator("#task-" + task + " a[href*='/activities/new']").click();
        mirela.arrives("planactivity.title").give("title.en", title.en()).give("title.fr", title.fr())
                .choose("lead", lead);
        mirela.looks("to plan an activity").press("planactivity.do");
        mirela.isTold("done.PlanActivity").arrivesAt(mirela.in(title)).looks("a new activity");
        return mirela.id();
    }

    private void theSecretariatReplansAndCancels(String stall) {
        Bilingual moved = new Bilingual("The fair is put off.", "La foire est reportée.");
        mirela.follow("replanactivity.title").arrives("replanactivity.title");
        mirela.choose("lead", "Karim Belrosier").give("due", year + "-12-31").give("reason", moved);
        mirela.looks("to plan an activity anew").press("replanactivity.do").isTold("done.ReplanActivity");
        mirela.says("activity.replannings").reads(mirela.in(moved)).looks("an activity that was planned anew");
        Bilingual off = new Bilingual("There is no fair this year.", "Il n’y a pas de foire cette année.");
        mirela.follow("cancelactivity.open").arrives("cancelactivity.title").give("reason", off);
        mirela.looks("to cancel an activity").press("cancelactivity.do").isTold("done.CancelActivity");
        mirela.says("activity.cancelled").reads(mirela.in(off)).looks("an activity that was cancelled");
        assertThat(mirela.id()).isEqualTo(stall);
    }

    /** On the home page, of all groups of who answers for them, with the one whose turn it is. */
    private void theOfficeSeesWhatIsOverdue(String mandate, String walks) {
        for (Walker one : List.of(mirela, henrik)) {
            Locator late = one.open("/home").says("work.late").page().locator("#late");
            assertThat(late.locator("a[href='/mandates/" + mandate + "']")).isVisible();
            assertThat(late.locator("a[href='/activities/" + walks + "']").first())
                    .containsText(one.words("due.REPORT"));
            assertThat(late.locator("li", new Locator.LocatorOptions().setHasText(one.in(WALKS))).first())
                    .containsText("Karim Belrosier");
            one.looks("home with what is overdue");
        }
        assertThat(mirela.page().locator("#tasks a[href='/mandates/" + mandate + "/reviews/new']").first()).isVisible();
        assertThat(henrik.page().locator("#tasks a[href*='" + mandate + "']")).hasCount(0);
    }

    private void theLeadReportsOnATelephone(String walks) {
        Bilingual found = new Bilingual("Two towns are found, the third is not.",
                "Deux villes sont trouvées, la troisième non.");
        karim.onPhone().takesUp("/activities/" + walks).arrivesAt(karim.in(WALKS)).follow("reportprogress.title");
        karim.arrives("reportprogress.title").give("asOf", year + "-06-30").give("percent", "40")
                .pick("progress", "AT_RISK").give("text", found).press("reportprogress.do");
        karim.isTold("done.ReportProgress").says("progress.AT_RISK").says("board.percent", 40)
                .reads(karim.in(found)).looks("a report");
    }

    private void theLeadLinksWhatCameOfIt() {
        Bilingual sketch = new Bilingual("Sketch of the walks", "Croquis des promenades");
        karim.follow("linkoutput.open").arrives("linkoutput.title").follow("output.DOCUMENT");
        karim.give("output.title", sketch).give("output.reference", "PECS-WG2(%d)2".formatted(year));
        karim.looks("to link a document").press("linkoutput.do");
        karim.isTold("done.LinkOutput").reads(karim.in(sketch)).looks("an activity with a result");
    }

    /** @param which YEARLY or FINAL, with the year of a yearly one */
    private ExchangeOfViews theSecretariatOpensTheReview(String mandate, String which) {
        mirela.takesUp("/mandates/" + mandate + "/reviews/new").arrives("openmandatereview.title");
        mirela.pick("kind", which).give("due", TODAY).looks("to open a review").press("openmandatereview.do");
        mirela.isTold("done.OpenMandateReview");
        ExchangeOfViews opened = new ExchangeOfViews(mirela.id(), which);
        mirela.arrives(opened.called(), opened.year());
        return opened;
    }

    /** Everybody speaks, the chair too. */
    private void theMembersExchangeViewsOnTheFirstYear(String mandate, String walks) {
        ExchangeOfViews yearly = theSecretariatOpensTheReview(mandate, "YEARLY " + year);
        yearly.entered(karim).says(karim, "task-1", "PRIORITY", new Bilingual("It has begun well.", "Bien parti."))
                .says(karim, "activity-" + walks, "CONTINUE", new Bilingual("One town is left.", "Reste une ville."));
        yearly.entered(teresa).says(teresa, "task-2", "DISCONTINUE", UNREAD)
                .proposes(teresa, MAP, LOST);
        yearly.entered(henrik).says(henrik, "task-2", "CONTINUE", new Bilingual("Let us see.", "Attendons."));
        yearly.says(henrik, "task-1", "PRIORITY", new Bilingual("It comes first.", "Elle passe d’abord."));
        henrik.looks("an exchange of views in which the chair has spoken");
        yearly.entered(anahit).says(anahit, "task-2", "CONTINUE", new Bilingual("One more year.", "Encore un an."));
        yearly.written(anahit, 3, FIRST);
        yearly.approved(henrik, anahit.in(FIRST));
    }

    private String theSecretariatPlansWhatWasAdvised(String mandate) {
        mirela.open("/mandates/" + mandate).says("board.to-plan").looks("a board with what was advised");
        mirela.page().locator("#to-plan a[href*='proposal=']").click();
        mirela.arrives("planactivity.title").give("title.en", MAP.en()).give("title.fr", MAP.fr())
                .choose("lead", "Teresa Valdoiro");
        mirela.looks("to plan what was advised").press("planactivity.do");
        mirela.isTold("done.PlanActivity").arrivesAt(mirela.in(MAP)).says("activity.proposal");
        return mirela.id();
    }

    private void theLeadCompletes(String map) {
        Bilingual printed = new Bilingual("It is printed and hangs in the hall.",
                "Il est imprimé et affiché au foyer.");
        teresa.takesUp("/activities/" + map).arrivesAt(teresa.in(MAP)).follow("completeactivity.title");
        teresa.arrives("completeactivity.title").give("on", (year + 1) + "-03-31").give("text", printed);
        teresa.looks("to complete an activity").press("completeactivity.do").isTold("done.CompleteActivity");
        teresa.says("activity.state.COMPLETED").reads(teresa.in(printed)).looks("an activity that is completed");
    }

    private void theMembersEvaluate(ExchangeOfViews last, String walks, String map) {
        last.entered(karim)
                .says(karim, "task-1", "PRIORITY", new Bilingual("Neighbours ask for it.", "Les voisins y tiennent."))
                .says(karim, "activity-" + walks, "PRIORITY",
                        new Bilingual("The third town is still to come.", "La troisième ville reste à voir."))
                .says(karim, "activity-" + map, "CONTINUE", new Bilingual("It is used.", "Il sert."));
        karim.looks("an exchange of views that has begun");
        Keys keys = teresa.open(last.page()).keys();
        keys.to(teresa.words("evaluate.say") + ": " + teresa.in(DIRECTORY)).press("Enter")
                .to(teresa.words("advice.CONTINUE")).press("Space").down(teresa.words("advice.DISCONTINUE"))
                .to(teresa.words("form.reason")).type(teresa.in(UNREAD)).to(teresa.words("evaluate.do")).press("Enter");
        teresa.reads(teresa.in(UNREAD));
        keys.to(teresa.words("propose.open")).press("Enter").to(teresa.words("activity.title"))
                .type(teresa.in(HANDBOOK)).to(teresa.words("form.reason")).type(teresa.in(LOST))
                .to(teresa.words("propose.do")).press("Enter");
        teresa.isTold("done.ProposeNewActivity").reads(teresa.in(HANDBOOK)).looks("a proposal made by keyboard");
    }

    private void theChairReturnsWhatTheRapporteurConcludes(ExchangeOfViews last, Platform platform) {
        last.written(anahit, 4, FIRST);
        theAuthorReadsWhyOthersDecide(last, platform);
        last.returned(henrik, anahit.in(FIRST), CORRECTION);
        last.corrected(anahit, henrik.in(CORRECTION), FIRST, BETTER);
    }

    /** Even as a chair for a while. */
    private void theAuthorReadsWhyOthersDecide(ExchangeOfViews last, Platform platform) {
        Member author = Member.signIn(platform, "anahit", "en");
        PersonId person = new PersonId(author.person());
        does(new AssignRole(group, person, Role.CHAIR, "For a while"));
        try {
            author.latest("/api/reviews/" + last.review());
            anahit.open(last.page() + "/decide").arrives("decidereview.title").says("bar.NOT_ITS_AUTHOR");
            assertThat(anahit.page().locator("form[action$='/approve']")).hasCount(0);
            anahit.looks("a decision that is for others");
        } finally {
            does(new RevokeRole(group, person, Role.CHAIR, "The while is over"));
        }
    }

    private String theSecretariatRenewsAsAdvised(String mandate) {
        mirela.takesUp("/mandates/" + mandate + "/renew").arrives("renewmandate.title");
        Stream.of("PRIORITY_TASK", "DISCONTINUE_TASK", "PRIORITY_ACTIVITY", "NEW_ACTIVITY")
                .forEach(advice -> mirela.says("recommendation." + advice));
        mirela.reads(teresa.in(HANDBOOK));
        assertThat(mirela.field("terms.tasks[1].code")).hasCount(0);
        mirela.press("terms.more.tasks");
        task(1, "b", new Bilingual("Write down what was learned", "Consigner ce qui a été appris"));
        task(0, "a", new Bilingual(NEIGHBOURS.en() + " " + TOWNS.en(), NEIGHBOURS.fr() + " " + TOWNS.fr()));
        carriedUnder("a");
        decision("PECS-WG2(%d)9".formatted(year + 1));
        mirela.looks("a renewal as it was advised").press("renewmandate.do");
        mirela.isTold("done.RenewMandate").arrives("mandate.called", years(year + 2));
        mirela.reads(mirela.in(HANDBOOK), mirela.in(WALKS)).looks("the board of a successor");
        standing.add(mirela.id());
        return mirela.id();
    }

    /** What goes on is there as it was; a proposal needs its other language and a lead. */
    private void carriedUnder(String task) {
        carried(mirela.in(WALKS), "task").fill(task);
        carried(teresa.in(HANDBOOK), "task").fill(task);
        carried(teresa.in(HANDBOOK), "title.en").fill(HANDBOOK.en());
        carried(teresa.in(HANDBOOK), "title.fr").fill(HANDBOOK.fr());
        carried(teresa.in(HANDBOOK), "lead").selectOption(new SelectOption().setLabel("Teresa Valdoiro"));
    }

    private Locator carried(String title, String field) {
        return mirela.page().locator(".review-item:has([name^='carried'])")
                .filter(new Locator.FilterOptions().setHasText(title))
                .locator("[name^='carried'][name$='." + field + "']");
    }

    private void theMembersCompareTaskByTask(String successor) {
        karim.open("/mandates/" + successor + "/compare").arrives("comparemandates.title");
        karim.says("comparemandates.lead", 0, 1, 1, 1).reads(karim.in(DIRECTORY));
        assertThat(karim.page().locator("ins").filter(new Locator.FilterOptions().setHasText(karim.in(TOWNS))))
                .isVisible();
        karim.looks("two mandates task by task");
    }

    private void theTrailsTellEachStep(String mandate, ExchangeOfViews last) {
        for (Walker one : List.of(karim, henrik)) {
            one.open("/mandates/" + mandate + "/trail");
            assertThat(Words.plain(one.page().locator("#trail").innerText())).containsSubsequence(
                    STEPS.stream().map(step -> one.words("event." + step)).toList());
            Locator returned = step(one, "MandateReviewReturned");
            assertThat(returned).containsText("Henrik Oyelander, " + one.words("role.CHAIR"));
            assertThat(returned).containsText(henrik.in(CORRECTION));
            Locator reported = step(one, "ProgressReported");
            reported.locator("summary").click();
            assertThat(reported.locator("ins").filter(
                    new Locator.FilterOptions().setHasText(one.words("value.at-risk"))).first()).isVisible();
            one.looks("the history of a mandate");
            one.open(last.page() + "/trail").says("value.discontinue").looks("the history of a review");
        }
    }

    private static Locator step(Walker reader, String what) {
        return reader.page().locator(".trail__step")
                .filter(new Locator.FilterOptions().setHasText(reader.words("event." + what))).first();
    }

    private void whoeverWantsTakesItHomeOnPaper(String mandate, ExchangeOfViews last) {
        for (Walker one : List.of(karim, henrik)) {
            one.open("/mandates/" + mandate + "/terms").looks("terms of reference to read");
            assertThat(one.fetched("a[href*='/terms.pdf']")).isEqualTo("application/pdf %PDF-");
            one.open(last.page() + "/print").reads(henrik.in(THANKS)).looks("a review to read");
            assertThat(one.fetched("a[href$='.pdf']")).isEqualTo("application/pdf %PDF-");
        }
    }

    private void theSecretariatCloses(String mandate) {
        Bilingual over = new Bilingual("Its two years are over.", "Ses deux ans sont écoulés.");
        mirela.open("/mandates/" + mandate).follow("closemandate.title").arrives("closemandate.title");
        mirela.give("reason", over).looks("to close a mandate").press("closemandate.do");
        mirela.isTold("done.CloseMandate").reads(mirela.in(over)).looks("a mandate that is closed");
    }

    private void does(Command command) {
        Answer answer = office.command(command);
        assertThat(answer.done()).as(command.getClass().getSimpleName() + ": " + answer.body()).isTrue();
    }
}
