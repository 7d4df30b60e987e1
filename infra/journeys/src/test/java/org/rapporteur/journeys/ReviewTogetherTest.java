package org.rapporteur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Those who review would decide one by one, past each other, or before everybody's eyes. */
@ExtendWith(Demo.class)
class ReviewTogetherTest {
    private static final String REASON = "Both tell of plans, none of results.";

    private final String title = "À décider " + UUID.randomUUID().toString().substring(0, 8);
    private Member mathis;
    private List<String> practices;
    private String queue;

    @BeforeEach
    void luxembourg_submits_two(Platform platform) {
        mathis = Member.signIn(platform, "mathis", "fr");
        FollowUp call = FollowUp.seenBy(mathis);
        practices = Stream.of(" un", " deux")
                .map(which -> mathis.command(call.practice("LU", title + which)).id("practice")).toList();
        queue = "/groups/" + call.group().value() + "/review";
    }

    @AfterEach
    void luxembourg_withdraws() {
        practices.forEach(one -> assertThat(mathis.command(FollowUp.withdrawal(one)).done()).isTrue());
    }

    @Test
    void several_are_declined_with_one_reason_and_one_is_opened_again(Browsers browsers) {
        try (Visitor anahit = browsers.visitor("en").signIn("anahit");
                Visitor mirela = browsers.visitor("fr").signIn("mirela");
                Visitor author = browsers.visitor("fr").signIn("mathis")) {
            decline(anahit.open(queue));
            author.open("/practices/" + practices.getFirst() + "/work");
            assertThat(author.main()).containsText(REASON);
            mirela.open("/practices/" + practices.getFirst() + "/reopen").fill("Motif", "Les résultats sont arrivés.");
            mirela.page().locator("main form button").click();
            assertThat(mirela.page().locator("#says")).isVisible();
            anahit.open("/practices/" + practices.getFirst() + "/review");
            assertThat(anahit.page().locator(".practice-head")).containsText("Under review");
            anahit.open("/practices/" + practices.getLast() + "/review");
            assertThat(anahit.page().locator(".practice-head")).containsText("Declined");
        }
    }

    private void decline(Visitor anahit) {
        for (String one : practices) {
            anahit.page().locator("select[name='" + one + "']").selectOption("decline");
        }
        anahit.press("Check the marked decisions").sendEmpty("form[action$='/review/decide']");
        assertThat(anahit.page().locator("#problems")).containsText("Declining needs a reason");
        anahit.fill("Reason", REASON).press("Apply all of them");
        assertThat(anahit.page().locator("#verdicts")).containsText(title + " un");
        assertThat(anahit.page().locator("#verdicts tbody tr", new Page.LocatorOptions().setHasText("Done")))
                .hasCount(2);
    }

    @Test
    void notes_stay_among_reviewers_and_comments_in_the_group(Browsers browsers) {
        String page = "/practices/" + practices.getFirst();
        try (Visitor anahit = browsers.withoutScript("en").signIn("anahit");
                Visitor karim = browsers.visitor("fr").signIn("karim")) {
            anahit.open(page + "/review").fill("Your note", "Ask the ministry first.").press("Add the note");
            karim.open(page + "/review").fill("Votre commentaire", "Un bon début.").pressExactly("Commenter");
            assertThat(karim.page().locator("#comments")).containsText("Un bon début.");
            assertThat(karim.page().locator("body")).not().containsText("Ask the ministry first.");
            anahit.open(page + "/review");
            assertThat(anahit.page().locator("#notes")).containsText("Ask the ministry first.");
            assertThat(anahit.page().locator("#comments")).containsText("Un bon début.");
            karim.open(page + "/trail");
            assertThat(karim.page().locator("body")).not().containsText("Ask the ministry first.");
        }
    }

    @Test
    void a_question_about_one_answer_has_its_day_its_reply_and_its_end(Browsers browsers) {
        String page = "/practices/" + practices.getFirst();
        try (Visitor anahit = browsers.visitor("en").signIn("anahit");
                Visitor author = browsers.withoutScript("fr").signIn("mathis")) {
            LocalDate due = LocalDate.now().plusDays(10);
            anahit.open(page + "/review").unfold("Ask the delegation a question").choose("About", "impact")
                    .fill("Your question", "How many took part?").fill("Answer hoped for by", due.toString())
                    .press("Ask");
            assertThat(card(anahit)).containsText("Waits for an answer");
            assertThat(card(anahit)).containsText("Due " + due.getDayOfMonth());
            author.open(page + "/work").fill("Votre réponse", "Quarante personnes.").press("Répondre");
            anahit.open(page + "/review");
            assertThat(card(anahit)).containsText("Quarante personnes.");
            anahit.press("The answer is enough");
            assertThat(card(anahit)).containsText("Settled by");
            author.open(page + "/work");
            assertThat(card(author)).containsText("Réglée");
        }
    }

    private static Locator card(Visitor visitor) {
        return visitor.page().locator("#clarifications .question-card");
    }
}
