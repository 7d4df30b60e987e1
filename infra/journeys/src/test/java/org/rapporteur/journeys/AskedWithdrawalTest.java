package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.practices.PracticeCommand.AcceptPractice;
import org.rapporteur.shared.practices.PracticeCommand.AskForWithdrawal;
import org.rapporteur.shared.practices.PracticeCommand.AssignCategory;
import org.rapporteur.shared.practices.PracticeCommand.DeclineWithdrawal;
import org.rapporteur.shared.practices.PracticeCommand.PublishPractice;
import org.rapporteur.shared.practices.PracticeCommand.WithdrawPractice;
import org.rapporteur.shared.practices.PracticeId;
import tools.jackson.databind.JsonNode;

/** A delegation would have its practice back once everybody reads it. */
@ExtendWith(Demo.class)
class AskedWithdrawalTest {
    private static final String ENDED = "Le programme a pris fin en mai.";
    private static final String ADOPTED = "Two delegations are adopting it.";

    private Member mathis;
    private Member karim;
    private Member mirela;
    private Stranger reader;
    private PracticeId practice;

    @BeforeEach
    void luxembourg_publishes(Platform platform) {
        mathis = Member.signIn(platform, "mathis", "fr");
        karim = Member.signIn(platform, "karim", "en");
        mirela = Member.signIn(platform, "mirela", "en");
        reader = new Stranger(platform, "en");
        Member anahit = Member.signIn(platform, "anahit", "en");
        practice = new PracticeId(
                does(mathis, FollowUp.seenBy(mathis).practice("LU", "À reprendre " + UUID.randomUUID()))
                        .id("practice"));
        does(anahit, new AssignCategory(practice, "1", List.of(), true, null, null));
        does(anahit, new AcceptPractice(practice, null));
        does(mirela, new PublishPractice(practice));
    }

    @AfterEach
    void it_is_withdrawn_in_the_end() {
        assertThat(mathis.command(new WithdrawPractice(practice, ENDED)).rule()).isEqualTo("not-yet-withdrawn");
    }

    private static Answer does(Member who, Command command) {
        Answer answer = who.command(command);
        assertThat(answer.status()).as("%s: %s", command, answer.body()).isEqualTo(200);
        return answer;
    }

    @Test
    void it_asks_is_told_no_asks_again_and_is_heard_and_the_public_hears_of_the_end_only() {
        refusedBefore();
        Answer asked = does(mathis, new AskForWithdrawal(practice, ENDED));
        assertThat(tasks(asked)).containsExactly("ANSWER_WITHDRAWAL_REQUEST");
        assertThat(mathis.command(new AskForWithdrawal(practice, "Encore")).rule()).isEqualTo("one-open-request");

        Answer declined = does(mirela, new DeclineWithdrawal(practice, ADOPTED));
        assertThat(tasks(declined)).isEmpty();
        assertThat(inside(declined).path("withdrawal").path("declined").path("reason").asString()).isEqualTo(ADOPTED);
        stillPublicWithoutAWord(declined);

        Answer again = does(mathis, new AskForWithdrawal(practice, ENDED));
        assertThat(tasks(again)).containsExactly("ANSWER_WITHDRAWAL_REQUEST");
        Answer withdrawn = does(mirela, new WithdrawPractice(practice, "As its delegation asked."));
        assertThat(tasks(withdrawn)).isEmpty();
        assertThat(inside(withdrawn).path("withdrawal").isObject()).isFalse();
        assertThat(reader.query("/api/practices/" + practice + "/notice?minPosition=" + withdrawn.position()).body()
                .path("status").asString()).isEqualTo("withdrawn");
    }

    private void refusedBefore() {
        assertThat(karim.command(new AskForWithdrawal(practice, ENDED)).rule()).isEqualTo("own-delegation-only");
        assertThat(mathis.command(new WithdrawPractice(practice, ENDED)).rule()).isEqualTo("secretariat-only");
        assertThat(mirela.command(new DeclineWithdrawal(practice, ADOPTED)).rule()).isEqualTo("withdrawal-asked-for");
    }

    private List<String> tasks(Answer after) {
        return mirela.query("/api/me/tasks?minPosition=" + after.position()).body().path("items").valueStream()
                .filter(task -> task.path("subject").asString().equals(practice.value()))
                .map(task -> task.path("kind").asString()).toList();
    }

    private JsonNode inside(Answer after) {
        return mathis.query("/api/practices/" + practice + "?minPosition=" + after.position()).body()
                .path("internal");
    }

    private void stillPublicWithoutAWord(Answer after) {
        for (String path : List.of("", "/trail")) {
            Answer read = reader.query("/api/practices/" + practice + path + "?minPosition=" + after.position());
            assertThat(read.status()).isEqualTo(200);
            assertThat(read.body().toString()).doesNotContain(ENDED, ADOPTED, "Withdrawal", "withdrawal");
        }
        assertThat(mathis.query("/api/practices/" + practice + "/trail?minPosition=" + after.position()).body()
                .toString()).contains(ENDED, ADOPTED, "practices.WithdrawalRequested", "practices.WithdrawalDeclined");
    }
}
