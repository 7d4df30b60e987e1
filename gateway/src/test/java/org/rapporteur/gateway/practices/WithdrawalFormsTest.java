package org.rapporteur.gateway.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.FormTest;
import org.rapporteur.gateway.support.Story;
import org.rapporteur.gateway.support.StoryServices;
import org.rapporteur.shared.practices.PracticeCommand.AskForWithdrawal;
import org.rapporteur.shared.practices.PracticeCommand.DeclineWithdrawal;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.practices.PracticeStatus;

/** A delegation asks that what is published be withdrawn, and the secretariat answers. */
class WithdrawalFormsTest extends FormTest {
    private static final PracticeId ID = new PracticeId(Story.PRACTICE);
    private static final String ASK = PRACTICE + "/ask-for-withdrawal";
    private static final String DECLINE = PRACTICE + "/decline-withdrawal";

    private Document shows(PracticePage practice, String path) {
        StoryServices.answer(SERVICES, "/api" + PRACTICE, practice);
        return signedIn("anahit").open(path).html();
    }

    @Test
    void the_delegation_is_offered_to_ask_and_not_to_withdraw() {
        Document page = shows(Story.practice(PracticeStatus.PUBLISHED, true, "AskForWithdrawal"), PRACTICE + "/work");

        assertThat(page.select("a[href$=/ask-for-withdrawal]").text()).isEqualTo("Ask for withdrawal …");
        assertThat(page.select("a[href$=/withdraw], #withdrawal")).isEmpty();
    }

    @Test
    void who_may_not_ask_is_not_offered_it() {
        assertThat(shows(Story.practice(PracticeStatus.PUBLISHED, true), PRACTICE + "/work")
                .select("a[href$=/ask-for-withdrawal]")).isEmpty();
    }

    @Test
    void it_is_asked_for_after_a_page_that_says_who_decides_and_asks_why() {
        accepts("AskForWithdrawal");

        assertThat(signedIn("anahit").open(ASK).html().select(".confirm").text()).contains("the secretariat decides");
        Page told = sends(ASK, ASK, Map.of("reason", "The programme has ended"));

        assertThat(said(AskForWithdrawal.class)).isEqualTo(new AskForWithdrawal(ID, "The programme has ended"));
        assertThat(told.html().select(".notice--success").text()).contains("The secretariat was asked.");
    }

    @Test
    void a_request_that_somebody_made_meanwhile_is_told_and_the_reason_stays() {
        refuses("AskForWithdrawal", 409, "Your delegation has asked for this already.");

        Page again = sends(ASK, ASK, Map.of("reason", "The programme has ended"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.html().getElementById("problems").text()).contains("asked for this already");
        assertThat(again.html().getElementById("reason").text()).isEqualTo("The programme has ended");
    }

    @Test
    void without_a_reason_nobody_is_asked() {
        refuses("AskForWithdrawal", 400, "Say why.", "reason");

        assertThat(sends(ASK, ASK, Map.of("reason", "")).html().getElementById("reason-error").text())
                .contains("Say why.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/work", "/review"})
    void an_open_request_says_since_when_why_and_that_the_practice_stays_until_it_is_answered(String page) {
        Document html = shows(Story.asked(), PRACTICE + page);

        assertThat(html.getElementById("withdrawal").text()).contains("Waits for the secretariat",
                "The programme has ended.", "30 June 2017", "the practice stays published");
        assertThat(html.select("#withdrawal a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/work", "/review"})
    void a_declined_request_says_why_and_may_be_made_again(String page) {
        Document html = shows(Story.askedInVain("AskForWithdrawal"), PRACTICE + page);

        assertThat(html.getElementById("withdrawal").text()).contains("Declined", "The programme has ended.",
                "Malta adopts it.", "30 June 2017").doesNotContain("Waits");
        assertThat(html.select("a[href$=/ask-for-withdrawal]")).hasSize(1);
    }

    @Test
    void the_secretariat_is_offered_both_answers_where_it_reads_the_request() {
        assertThat(shows(Story.asked("WithdrawPractice", "DeclineWithdrawal"), PRACTICE + "/review")
                .select("#withdrawal a").eachAttr("href")).containsExactly(PRACTICE + "/withdraw", DECLINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/work", "/review"})
    void the_way_to_withdraw_is_there_once_with_a_request_and_without_one(String page) {
        String way = "a[href$=/withdraw]";

        assertThat(shows(Story.asked("WithdrawPractice", "DeclineWithdrawal"), PRACTICE + page).select(way))
                .hasSize(1);
        assertThat(shows(Story.askedInVain("WithdrawPractice"), PRACTICE + page).select(way)).hasSize(1);
        assertThat(shows(Story.practice(PracticeStatus.PUBLISHED, true, "WithdrawPractice"), PRACTICE + page)
                .select(way)).hasSize(1);
    }

    @Test
    void whichever_answer_the_secretariat_gives_it_sees_what_was_asked() {
        assertThat(shows(Story.asked(), PRACTICE + "/withdraw").select("main blockquote").text())
                .contains("The programme has ended.");
        assertThat(shows(Story.asked(), DECLINE).select("main blockquote").text())
                .contains("The programme has ended.");
        assertThat(shows(Story.askedInVain(), PRACTICE + "/withdraw").select("main blockquote")).isEmpty();
    }

    @Test
    void it_is_declined_after_a_page_that_asks_why() {
        accepts("DeclineWithdrawal");
        StoryServices.answer(SERVICES, "/api" + PRACTICE, Story.asked("WithdrawPractice", "DeclineWithdrawal"));

        Page told = sends(DECLINE, DECLINE, Map.of("reason", "Malta adopts it"));

        assertThat(said(DeclineWithdrawal.class)).isEqualTo(new DeclineWithdrawal(ID, "Malta adopts it"));
        assertThat(told.html().select(".notice--success").text()).contains("The practice stays published.");
    }

    @Test
    void what_somebody_has_answered_meanwhile_is_told() {
        refuses("DeclineWithdrawal", 409, "No request to withdraw this practice is open.");

        assertThat(sends(DECLINE, DECLINE, Map.of("reason", "No")).html().getElementById("problems").text())
                .contains("No request to withdraw");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/work", "/review", "/withdraw", "/decline-withdrawal", "/ask-for-withdrawal"})
    void in_french_everything_has_its_words(String page) {
        StoryServices.answer(SERVICES, "/api" + PRACTICE, Story.askedInVain(StoryServices.everyCommand()));

        Page read = signedIn("anahit").speaking("fr").open(PRACTICE + page);

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.html().select("main").text()).doesNotContain("??", "request for withdrawal");
    }
}
