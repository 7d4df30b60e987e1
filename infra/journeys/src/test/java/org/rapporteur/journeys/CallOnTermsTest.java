package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.gateway.shell.language.Dates;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeCommand.CloseCall;
import org.rapporteur.shared.workinggroups.GroupId;

/**
 * A secretariat could not say from when, in which language and under which mandate it asks, nor give more time; or a delegation
 * would write again what it has said before. Walked in English at desks and in French, where the delegation has a telephone.
 */
@ExtendWith(Demo.class)
class CallOnTermsTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));
    private static final LocalDate FIRST_DAY = TODAY.plusDays(7);
    private static final LocalDate DEADLINE = TODAY.plusDays(30);
    private static final LocalDate EXTENDED = TODAY.plusDays(44);
    private static final String EARLIER = "Parrainage pour la première année de travail";
    private static final String PURPOSE = "Éviter que les jeunes quittent leur premier emploi faute de soutien.";
    private static final Bilingual MORE_TIME = new Bilingual("Three delegations asked for two more weeks.",
            "Trois délégations ont demandé deux semaines.");

    private static @Nullable MandateOfADay ofTheFirstDay;

    private final String mark = UUID.randomUUID().toString();
    private final List<Walker> people = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private final List<String> submitted = new ArrayList<>();
    private Platform platform;
    private Locale locale;
    private Member office;
    private GroupId group;
    private Walker mirela;
    private Walker karim;

    private void come(String language, Platform shared, Browsers browsers) {
        platform = shared;
        locale = Locale.of(language);
        office = Member.signIn(platform, "mirela", language);
        group = FollowUp.seenBy(office).group();
        mirela = new Walker(browsers, "mirela", language);
        karim = new Walker(browsers, "karim", language);
        people.addAll(List.of(mirela, karim));
        if ("fr".equals(language)) {
            karim.withPhone();
        }
    }

    @AfterEach
    void what_was_tried_is_withdrawn_and_closed() {
        people.forEach(Walker::close);
        Member author = Member.signIn(platform, "karim", "en");
        submitted.forEach(
                one -> assertThat(author.command(FollowUp.withdrawal(one)).done()).isTrue());
        calls.forEach(one -> assertThat(
                office.command(new CloseCall(new CallId(one), "It was only a rehearsal.")).done()).isTrue());
    }

    @AfterAll
    static void what_was_adopted_for_it_is_closed() {
        if (ofTheFirstDay != null) {
            ofTheFirstDay.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void a_call_is_opened_on_terms_answered_with_what_was_said_before_and_extended(String language, Platform shared,
            Browsers browsers) {
        come(language, shared, browsers);
        theSecretariatOpensACallForAnotherDayUnderItsMandate();
        nobodyAnswersBeforeItsFirstDay();
        theSecretariatOpensACallForTodayAndInvites();
        String draft = theDelegationStartsFromAnEarlierPractice();
        theSecretariatExtends();
        theDelegationHasMoreTimeAndSubmits(draft);
        theSecretariatSeesWhoAnswered();
    }

    private String call() {
        return "/calls/" + calls.getLast();
    }

    private Bilingual title(String what) {
        return new Bilingual("Rehearsal " + what + " " + mark, "Répétition " + what + " " + mark);
    }

    private String day(LocalDate day) {
        return Dates.day(day, locale);
    }

    /** What every call needs, and that it is answered in French only. */
    private void aCall(Bilingual title) {
        mirela.open("/groups/" + group + "/calls/new").arrives("opencall.title");
        mirela.give("title.en", title.en()).give("title.fr", title.fr()).give("guidance.en", "Tell us what works.")
                .give("guidance.fr", "Dites-nous ce qui marche.").pick("vocabulary", "pecs-1").pick("domains", "I")
                .pick("domains", "III").pick("languages", "fr").give("deadline", DEADLINE.toString());
        mirela.field("questionnaire").selectOption("pecs-good-practices-1");
    }

    private void opened(Bilingual title) {
        mirela.press("opencall.do").isTold("done.OpenCall").arrivesAt(mirela.in(title));
        calls.add(mirela.id());
        assertThat(fact("call.languages")).hasText("Français");
        shown(mirela);
    }

    private Locator fact(String key) {
        return mirela.page().locator("dl.facts > div", new Page.LocatorOptions().setHasText(mirela.words(key)))
                .locator("dd").first();
    }

    /** Until everybody's pages show what somebody's page tells of. */
    private void shown(Walker who) {
        platform.acknowledged(who.position());
        office.latest("/api" + call());
    }

    private void theSecretariatOpensACallForAnotherDayUnderItsMandate() {
        MandateId mandate = mandate();
        aCall(title("I"));
        mirela.give("opensAt", FIRST_DAY.toString()).field("mandate").selectOption(mandate.value());
        mirela.looks("the terms of a call");
        opened(title("I"));
        assertThat(fact("call.mandate").locator("a[href='/mandates/" + mandate + "']")).isVisible();
        assertThat(fact("call.opens")).hasText(day(FIRST_DAY));
        mirela.says("call.to-open").looks("a call that opens on another day");
    }

    private MandateId mandate() {
        MandateOfADay known = ofTheFirstDay == null ? new MandateOfADay(office, group, FIRST_DAY) : ofTheFirstDay;
        ofTheFirstDay = known;
        return known.id();
    }

    private void nobodyAnswersBeforeItsFirstDay() {
        karim.open(call()).arrivesAt(karim.in(title("I"))).says("call.to-open").reads(day(FIRST_DAY));
        assertThat(karim.page().locator("form[action='/drafts']")).hasCount(0);
        karim.looks("a call that cannot be answered yet");
    }

    private void theSecretariatOpensACallForTodayAndInvites() {
        aCall(title("II"));
        mirela.give("opensAt", TODAY.toString());
        opened(title("II"));
        mirela.says("call.open").unfold("inviterespondent.title").pick("InviteRespondent:delegation", "FR");
        mirela.page().locator("form[action$='/respondents'] button").click();
        mirela.isTold("done.InviteRespondent", 1);
        shown(mirela);
    }

    private String theDelegationStartsFromAnEarlierPractice() {
        karim.open(call()).follow("prefill.open").arrives("prefill.title").looks("practices to start from");
        karim.keys().to(karim.words("prefill.do") + ": " + EARLIER).press("Enter");
        karim.isTold("done.Prefill").arrivesAt(EARLIER);
        assertThat(karim.form().answer("purpose")).hasValue(PURPOSE);
        assertThat(karim.page().locator("[name='content.domains'][value='III']")).isChecked();
        assertThat(karim.page().locator("[type=radio][name='content.language']")).hasCount(1);
        karim.reads(day(DEADLINE)).looks("a draft that starts from an earlier practice");
        return karim.id();
    }

    private void theSecretariatExtends() {
        mirela.open(call()).unfold("extendcall.title").give("ExtendCall:deadline", EXTENDED.toString())
                .give("ExtendCall:reason", MORE_TIME);
        mirela.page().locator("form[action$='/extend'] button").click();
        mirela.isTold("done.ExtendCall").says("call.extended").reads(mirela.in(MORE_TIME));
        assertThat(fact("call.deadline")).containsText(day(EXTENDED));
        mirela.looks("a call that was extended");
        shown(mirela);
    }

    private void theDelegationHasMoreTimeAndSubmits(String draft) {
        karim.open(call()).says("call.extended").reads(day(EXTENDED), karim.in(MORE_TIME));
        String sequel = "Suite du parrainage " + mark;
        karim.open("/drafts/" + draft).reads(day(EXTENDED)).form().name(sequel).check();
        karim.arrives("submitpractice.title").reads(PURPOSE).press("submitpractice.do");
        karim.isTold("done.SubmitPractice").arrivesAt(sequel);
        submitted.add(karim.id());
        shown(karim);
    }

    private void theSecretariatSeesWhoAnswered() {
        mirela.open(call());
        assertThat(mirela.page().locator("#roster tbody tr")).containsText(mirela.words("roster.ANSWERED"));
    }
}
