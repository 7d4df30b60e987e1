package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.vocabulary.Versions;
import org.rapporteur.shared.vocabulary.Vocabulary;

/**
 * People with a browser could not say of which domains, kind, article and instruments a practice is, would not find it by them,
 * or could not open it again. Walked in English at a desk and in French with telephones.
 */
@ExtendWith(Demo.class)
class MarkedByHandTest {
    private static final Vocabulary TERMS = Versions.vocabularies().getFirst();
    private static final Bilingual CRISIS = TERMS.domains().getLast().label();
    private static final Bilingual REFORM = TERMS.innovationType("reform").orElseThrow().label();
    private static final String RECOMMENDATION = "CM/Rec(2014)1";
    private static final Bilingual OWN_DOMAIN = new Bilingual("Loneliness in old age", "La solitude au grand âge");
    private static final Bilingual TOO_EARLY = new Bilingual("The first year is not over.",
            "La première année n’est pas finie.");
    private static final Bilingual LAW = new Bilingual("A law of last year made it possible.",
            "Une loi de l’an dernier la permet.");
    private static final Bilingual WRONG = new Bilingual("The figures were those of another town.",
            "Les chiffres étaient ceux d’une autre ville.");

    private final String mark = UUID.randomUUID().toString();
    private final Bilingual name = new Bilingual("Walks in the park " + mark, "Promenades au parc " + mark);
    private final String declaration = "Declaration " + mark;
    private final List<Walker> people = new ArrayList<>();
    private final List<String> submitted = new ArrayList<>();
    private Platform platform;
    private Member office;
    private Walker mathis;
    private Walker anahit;
    private Walker mirela;
    private Walker reader;

    private void come(String language, Platform shared, Browsers browsers) {
        platform = shared;
        office = Member.signIn(platform, "mirela", language);
        mathis = new Walker(browsers, "mathis", language);
        anahit = new Walker(browsers, "anahit", language);
        mirela = new Walker(browsers, "mirela", language);
        reader = Walker.reader(browsers, language);
        people.addAll(List.of(mathis, anahit, mirela, reader));
        if ("fr".equals(language)) {
            people.forEach(Walker::withPhone);
        }
    }

    @AfterEach
    void luxembourg_withdraws() {
        people.forEach(Walker::close);
        Member author = Member.signIn(platform, "mathis", "en");
        submitted.forEach(practice -> assertThat(author.command(FollowUp.withdrawal(practice)).done()
                || office.command(FollowUp.withdrawal(practice)).done()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void a_practice_is_marked_found_by_its_marks_and_opened_again(String language, Platform shared, Browsers browsers) {
        come(language, shared, browsers);
        String practice = "/practices/" + theDelegationSubmitsWithADomainOfItsOwn();
        theRapporteurSetsTheDomains(practice);
        theRapporteurLinksAParagraphByKeyboard();
        theRapporteurTagsInstruments();
        theRapporteurSaysOfWhichKindItIsByKeyboard();
        itIsAcceptedAndPublished(practice);
        String found = thePublicFindsItByItsMarks(practice);
        theSecretariatOpensItAgain(practice);
        thePublicReadsThatItIsUnderReview(practice, found);
    }

    private String theDelegationSubmitsWithADomainOfItsOwn() {
        mathis.open("/calls/" + FollowUp.seenBy(office).call()).press("call.answer.do");
        mathis.page().waitForURL("**/drafts/*");
        mathis.form().name(mathis.in(name));
        mathis.pick("content.domains", "I").give("content.otherDomain", OWN_DOMAIN);
        mathis.form().leaveTheRestOpen(mathis.in(TOO_EARLY));
        mathis.looks("a draft with a domain of its own").form().check();
        mathis.arrives("submitpractice.title").reads(mathis.in(OWN_DOMAIN)).press("submitpractice.do");
        mathis.isTold("done.SubmitPractice").arrivesAt(mathis.in(name)).reads(mathis.in(OWN_DOMAIN))
                .looks("a practice of one’s own");
        submitted.add(mathis.id());
        shown(mathis);
        return mathis.id();
    }

    /** Until everybody's pages show what somebody's page tells of. */
    private void shown(Walker who) {
        platform.acknowledged(who.position());
        office.latest("/api/practices/" + submitted.getLast());
        office.latest("/api/practices");
    }

    private Locator card(String id) {
        return anahit.page().locator("#" + id);
    }

    private void send(String id) {
        card(id).locator("details[open] form button").last().click();
    }

    private void theRapporteurSetsTheDomains(String practice) {
        anahit.open(practice + "/review").pick("AssignCategory:category", "1").press("assigncategory.do");
        anahit.isTold("done.AssignCategory");
        assertThat(card("domains")).containsText(anahit.in(OWN_DOMAIN));
        anahit.unfold("assignprioritydomain.title").pick("AssignPriorityDomain:domains", "III");
        send("domains");
        anahit.isTold("done.AssignPriorityDomain");
        assertThat(card("domains").locator("ul").first()).containsText(anahit.in(CRISIS));
        assertThat(card("domains")).containsText(anahit.in(OWN_DOMAIN));
    }

    /** The questionnaire suggests the article for the domains; its paragraph is written beside it. */
    private void theRapporteurLinksAParagraphByKeyboard() {
        Keys keys = anahit.keys().to(anahit.words("linkcharterarticle.title")).press("Enter")
                .to(anahit.words("linkcharterarticle.article")).type("17");
        Locator article = anahit.field("LinkCharterArticle:article");
        assertThat(article).hasValue("17");
        assertThat(article.locator("optgroup").first().locator("option[value='17']")).hasCount(1);
        keys.to(anahit.words("linkcharterarticle.paragraph")).type("1").to(anahit.words("linkcharterarticle.do"))
                .press("Enter");
        anahit.isTold("done.LinkCharterArticle");
        assertThat(card("charter")).containsText("17§1");
    }

    private void theRapporteurTagsInstruments() {
        anahit.unfold("taginstrument.title").field("TagInstrument:instrument").selectOption(RECOMMENDATION);
        send("instruments");
        anahit.isTold("done.TagInstrument");
        anahit.unfold("taginstrument.title").give("TagInstrument:other", declaration);
        send("instruments");
        assertThat(card("instruments")).containsText(declaration);
        assertThat(card("instruments")).containsText(RECOMMENDATION);
    }

    private void theRapporteurSaysOfWhichKindItIsByKeyboard() {
        anahit.keys().to(anahit.words("setinnovationtype.title")).press("Enter").to(anahit.in(REFORM)).press("Space")
                .to(anahit.words("form.reason")).type(anahit.in(LAW)).to(anahit.words("setinnovationtype.do"))
                .press("Enter");
        anahit.isTold("done.SetInnovationType");
        assertThat(card("marks")).containsText(anahit.in(LAW));
        anahit.looks("a practice with its marks");
    }

    private void itIsAcceptedAndPublished(String practice) {
        anahit.press("acceptpractice.do").isTold("done.AcceptPractice");
        shown(anahit);
        mirela.open(practice + "/review").press("publishpractice.do").isTold("done.PublishPractice");
        shown(mirela);
    }

    private String thePublicFindsItByItsMarks(String practice) {
        reader.open(practice).arrivesAt(reader.in(name)).reads(reader.in(OWN_DOMAIN), reader.in(CRISIS),
                reader.in(REFORM), "17§1", RECOMMENDATION);
        reader.looks("a practice with its marks, as everybody reads it");
        reader.page().locator("dl.facts a", new Page.LocatorOptions().setHasText(declaration))
                .click();
        reader.arrives("compendium.title").reads(reader.in(name));
        assertThat(reader.page().locator(".results__count")).hasText(reader.words("compendium.found.one"));
        reader.looks("practices with an instrument");
        return reader.page().url();
    }

    private void theSecretariatOpensItAgain(String practice) {
        mirela.open(practice + "/review").follow("reopenpractice.open").arrives("reopenpractice.title");
        mirela.give("reason", WRONG).looks("to open a practice again").press("reopenpractice.do");
        mirela.isTold("done.ReopenPractice").says("status.under-review").looks("a practice under review again");
        shown(mirela);
    }

    private void thePublicReadsThatItIsUnderReview(String practice, String found) {
        reader.open(practice).arrives("notice.reopened").says("notice.reopened.text");
        assertThat(reader.page().locator("main")).not().containsText(reader.in(WRONG));
        reader.looks("the address of a practice under review again").page().navigate(found);
        reader.arrives("compendium.title").says("compendium.nothing");
    }
}
