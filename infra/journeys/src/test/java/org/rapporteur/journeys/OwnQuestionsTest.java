package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeCommand.CloseCall;
import org.rapporteur.shared.practices.PracticeCommand.InviteRespondent;
import org.rapporteur.shared.practices.PracticeCommand.OpenCall;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.workinggroups.DelegationCode;

/** A secretariat could not ask its own questions, or somebody would be asked what does not concern them. */
@ExtendWith(Demo.class)
class OwnQuestionsTest {
    private static final String REASON = "It was a rehearsal.";

    private final String name = "rehearsal-" + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> calls = new ArrayList<>();
    private Browsers browsers;
    private Member secretariat;
    private FollowUp followUp;
    private String versions;

    @BeforeEach
    void open(Browsers all, Platform platform) {
        browsers = all;
        secretariat = Member.signIn(platform, "mirela", "en");
        followUp = FollowUp.seenBy(secretariat);
        versions = "/groups/" + followUp.group().value() + "/versions";
    }

    @AfterEach
    void what_was_tried_is_closed() {
        calls.forEach(call -> secretariat.command(new CloseCall(new CallId(call), REASON)));
    }

    @Test
    void a_version_is_written_shown_and_published_and_what_was_begun_on_it_stays_on_it() {
        try (Visitor mirela = browsers.visitor("en").signIn("mirela");
                Visitor karim = browsers.visitor("fr").signIn("karim")) {
            write(new QuestionEditor(mirela).start(versions, "pecs-good-practices-1", name).title("Our questions"));
            String first = open(mirela, 1);
            String draft = begin(karim, first);
            theQuestionsComeAndGo(karim);
            assertThat(karim.page().locator("#save-state")).hasText(Pattern.compile("Enregistré à \\d\\d:\\d\\d"));
            revise(new QuestionEditor(mirela).start(versions, name + "-1", name));

            assertThat(question(karim.open(draft), "tool")).containsText("Avez-vous utilisé un outil ?");
            assertThat(question(karim, "why")).isVisible();
            begin(karim, call(2));
            assertThat(question(karim, "tool")).containsText("Quel outil ?");
            assertThat(question(karim, "why")).hasCount(0);
            discard(karim);
            discard(karim.open(draft));
        }
    }

    @Test
    void without_a_script_every_question_is_there_and_says_when_it_is_asked() {
        try (Visitor mirela = browsers.withoutScript("en").signIn("mirela")) {
            QuestionEditor editor = new QuestionEditor(mirela).start(versions, "pecs-good-practices-1", name);
            writeConditional(editor).preview();
            assertThat(question(mirela, "why")).containsText("Only if the answer to “Did you use a tool?” is “No”.");
            assertThat(question(mirela, "annexWhy"))
                    .containsText("Only if the answer to “Annexes” is not provided or not applicable.");
            assertThat(question(mirela, "why").locator("textarea")).isVisible();
            editor.back().discard();
            assertThat(mirela.main()).not().containsText(name);
        }
    }

    @Test
    void a_term_is_added_to_a_vocabulary_and_another_retired() {
        try (Visitor mirela = browsers.visitor("fr").signIn("mirela")) {
            QuestionEditor editor = new QuestionEditor(mirela).start(versions, "pecs-1", name);
            editor.term("categories", "10", "Volunteers", "Bénévoles").retire("categories", "8");
            editor.publish();
            mirela.isTold("La version est publiée.");
            mirela.open("/vocabularies/" + name + "/1");
            assertThat(mirela.main()).containsText("Bénévoles");
            assertThat(mirela.main().locator("li", new Locator.LocatorOptions().setHasText("retiré")))
                    .containsText("8");
            mirela.open("/vocabularies/pecs/1");
            assertThat(mirela.main()).not().containsText("Bénévoles");
        }
    }

    /** Questions that depend on others: on what was chosen, and on why there is no answer. */
    private static QuestionEditor writeConditional(QuestionEditor editor) {
        return editor.section("reach", "How far it reaches", "Jusqu’où elle va")
                .question("reach", "tool", "CHOICE", "Did you use a tool?", "Avez-vous utilisé un outil ?",
                        Map.of("options", "yes | Yes | Oui\nno | No | Non", "other", "true"))
                .question("reach", "why", "TEXT", "Why not?", "Pourquoi pas ?",
                        Map.of("when", "tool", "whenAnswer", "tool=no"))
                .question("reach", "annex", "FILES", "Annexes", "Annexes", Map.of())
                .question("reach", "annexWhy", "LINE", "Why no annex?", "Pourquoi pas d’annexe ?",
                        Map.of("when", "annex", "whenStatus", "NOT_PROVIDED,NOT_APPLICABLE"));
    }

    private static void write(QuestionEditor editor) {
        writeConditional(editor).question("reach", "story", "RICH_TEXT", "The story", "Le récit", Map.of())
                .question("reach", "span", "PERIOD", "When", "Quand", Map.of())
                .question("reach", "places", "GEOGRAPHY", "Where", "Où", Map.of())
                .question("reach", "more", "LINKS", "Read more", "Pour en savoir plus", Map.of());
    }

    /** Publishes what was written, after a look at it, and opens a call on it for France. */
    private String open(Visitor mirela, int version) {
        QuestionEditor editor = new QuestionEditor(mirela);
        editor.preview();
        theQuestionsComeAndGo(mirela);
        editor.publish();
        mirela.isTold("The version is published.");
        mirela.open("/groups/" + followUp.group().value() + "/calls/new").fill("Title (English)", "Call " + name)
                .fill("Title (French)", "Appel " + name).choose("Questionnaire", name + "-" + version)
                .check("Youth and children").fill("Deadline", LocalDate.now().plusMonths(1).toString());
        mirela.page().locator("[name='guidance.en']").fill("Tell us what works.");
        mirela.page().locator("[name='guidance.fr']").fill("Dites-nous ce qui marche.");
        mirela.press("Open the call").isTold("The call is announced");
        calls.add(mirela.id());
        secretariat.command(new InviteRespondent(new CallId(mirela.id()), new DelegationCode("FR")));
        return mirela.id();
    }

    private String call(int version) {
        String call = secretariat.command(new OpenCall(followUp.group(),
                new Bilingual("Again " + name, "Encore " + name),
                new Bilingual("As before.", "Comme avant."), new VersionRef(name, version), new VersionRef("pecs", 1),
                List.of("I"), null, Instant.now().plus(Duration.ofDays(30)))).id("call");
        calls.add(call);
        secretariat.command(new InviteRespondent(new CallId(call), new DelegationCode("FR")));
        return call;
    }

    /** Begins a draft; the answer is where it is found. */
    private static String begin(Visitor karim, String call) {
        karim.open("/calls/" + call).press("Commencer un brouillon");
        karim.page().waitForURL("**/drafts/*");
        return "/drafts/" + karim.id();
    }

    /** A choice, a status and the way back: each time what depends on it follows at once. */
    private static void theQuestionsComeAndGo(Visitor visitor) {
        assertThat(question(visitor, "why")).isHidden();
        assertThat(question(visitor, "annexWhy")).isHidden();
        question(visitor, "tool").locator("[value=no]").press("Space");
        assertThat(question(visitor, "why")).isVisible();
        question(visitor, "tool").locator("[value=no]").press("ArrowUp");
        assertThat(question(visitor, "why")).isHidden();
        question(visitor, "annex").locator("summary").click();
        question(visitor, "annex").locator("select").selectOption("NOT_APPLICABLE");
        assertThat(question(visitor, "annexWhy")).isVisible();
        question(visitor, "annex").locator("select").selectOption("TOO_EARLY");
        assertThat(question(visitor, "annexWhy")).isHidden();
        question(visitor, "tool").locator("[value=no]").check();
    }

    private static void revise(QuestionEditor editor) {
        editor.rename("tool", "Which tool?", "Quel outil ?").remove("why").publish();
    }

    private static void discard(Visitor karim) {
        karim.open("/drafts/" + karim.id() + "/discard").press("Jeter le brouillon");
    }

    private static Locator question(Visitor visitor, String id) {
        return visitor.page().locator(".question[data-question='content.answers." + id + "']");
    }
}
