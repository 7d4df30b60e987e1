package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.PracticeCommand.AcceptPractice;
import org.rapporteur.shared.practices.PracticeCommand.AssignCategory;
import org.rapporteur.shared.practices.PracticeCommand.ProvideClarification;
import org.rapporteur.shared.practices.PracticeCommand.PublishPractice;
import org.rapporteur.shared.practices.PracticeCommand.RecordTransfer;
import org.rapporteur.shared.practices.PracticeCommand.RequestClarification;
import org.rapporteur.shared.practices.PracticeCommand.ResolveClarification;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.TransferStatus;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;
import tools.jackson.databind.JsonNode;

/** A secretariat could not run a call of its own, with its own questions, from the first question to the last mail. */
@ExtendWith(Demo.class)
class SecondCallTest {
    private Platform platform;
    private Member mirela;
    private Member karim;
    private Member mathis;
    private Member anahit;
    private GroupId group;
    private OwnCall call;

    @BeforeEach
    void the_people(Platform shared) {
        platform = shared;
        mirela = Member.signIn(shared, "mirela", "en");
        karim = Member.signIn(shared, "karim", "fr");
        mathis = Member.signIn(shared, "mathis", "fr");
        anahit = Member.signIn(shared, "anahit", "en");
        group = FollowUp.seenBy(mirela).group();
        call = new OwnCall(mirela, "FR", "LU");
    }

    @AfterEach
    void what_was_tried_is_withdrawn_and_closed() {
        call.close();
    }

    @Test
    void a_call_with_questions_of_its_own_runs_from_its_questionnaire_to_publication_transfer_and_mails() {
        theCallAsksTheNewQuestions();
        String lunchName = "Lunch for all " + call.mark();
        String libraryName = "The library on wheels " + call.mark();
        String lunch = call.answeredWithFile(karim, "FR", lunchName);
        String library = call.answeredWithoutFile(mathis, "LU", libraryName);
        theRapporteurAsksAndIsAnswered(lunch);
        theRapporteurAccepts(lunch, library);
        theSecretariatPublishes(lunch, library);
        thePublicReadsTheFile(lunch);
        luxembourgAdoptsThePracticeOfFrance(lunch);
        everybodyWasWrittenTo(lunchName, libraryName);
    }

    private void theCallAsksTheNewQuestions() {
        JsonNode page = mirela.latest("/api/calls/" + call.id()).body();
        assertThat(page.path("questionnaire").path("version").asInt()).isEqualTo(call.questions().version())
                .isGreaterThan(1);
        assertThat(page.path("call").path("invited").asInt()).isEqualTo(2);
    }

    private void theRapporteurAsksAndIsAnswered(String lunch) {
        PracticeId practice = new PracticeId(lunch);
        Answer asked = does(anahit, new RequestClarification(practice, "purpose", "Who eats there?",
                Instant.now().plusSeconds(86_400)));
        ClarificationId question = new ClarificationId(asked.id("clarification"));
        does(karim, new ProvideClarification(practice, question, "The whole street."));
        does(anahit, new ResolveClarification(practice, question, null));
    }

    private void theRapporteurAccepts(String... accepted) {
        for (String one : accepted) {
            PracticeId practice = new PracticeId(one);
            does(anahit, new AssignCategory(practice, "1", List.of(), true, null, null));
            does(anahit, new AcceptPractice(practice, null));
        }
    }

    private void theSecretariatPublishes(String... published) {
        for (String one : published) {
            does(mirela, new PublishPractice(new PracticeId(one)));
        }
    }

    private void thePublicReadsTheFile(String lunch) {
        Stranger reader = new Stranger(platform, "en");
        JsonNode files = reader.latest("/api/practices/" + lunch + "/files").body().path("items");
        assertThat(files).hasSize(1);
        HttpResponse<String> file = platform
                .send(HttpRequest.newBuilder(platform.url("/api/practices/" + lunch + "/files/"
                        + files.path(0).path("hash").asString())).build());
        assertThat(file.body()).isEqualTo(new String(OwnCall.REPORT, StandardCharsets.UTF_8));
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment");
    }

    private void luxembourgAdoptsThePracticeOfFrance(String lunch) {
        does(mathis, new RecordTransfer(new PracticeId(lunch), new DelegationCode("LU"), TransferStatus.PLANNED,
                Language.FR, "Le soir, pas à midi.", "Somebody New", "somebody.new@example.org"));
        JsonNode transfers = new Stranger(platform, "en").latest("/api/practices/" + lunch + "/transfers").body()
                .path("items");
        assertThat(transfers).hasSize(1);
        assertThat(transfers.path(0).toString()).contains("Le soir, pas à midi.").doesNotContain("Somebody New");
    }

    private void everybodyWasWrittenTo(String lunch, String library) {
        JsonNode mails = mirela.query("/api/mail/outbox?group=" + group.value() + "&minPosition="
                + platform.acknowledged()).body().path("items");
        assertThat(sent(mails, lunch)).containsExactlyInAnyOrder("karim CLARIFICATION_ASKED fr",
                "karim CLARIFICATION_SETTLED fr", "karim DECISION fr", "karim DECISION fr",
                "anahit CLARIFICATION_ANSWERED en");
        assertThat(sent(mails, library)).containsExactlyInAnyOrder("mathis DECISION fr", "mathis DECISION fr");
        assertThat(sent(mails, ": Rehearsal " + call.mark(), ": Répétition " + call.mark()))
                .containsExactlyInAnyOrder("karim CALL_INVITED fr", "mathis CALL_INVITED fr");
        whatTheyWereTold(mails, lunch);
    }

    /** To whom of the four a mail about this went, of which kind and in which language. */
    private static List<String> sent(JsonNode mails, String... about) {
        return about(mails, about).map(mail -> person(mail) + " " + mail.path("kind").asString() + " "
                + mail.path("language").asString()).filter(one -> !one.startsWith("another")).toList();
    }

    private static Stream<JsonNode> about(JsonNode mails, String... about) {
        return mails.valueStream().filter(
                mail -> Stream.of(about).anyMatch(mail.path("subject").asString().replace('\u202f', ' ')::contains));
    }

    private static String person(JsonNode mail) {
        return Stream.of("karim", "mathis", "anahit", "mirela").filter(mail.path("to").asString("")::contains)
                .findFirst().orElse("another");
    }

    private void whatTheyWereTold(JsonNode mails, String lunch) {
        String asked = text(about(mails, lunch), "CLARIFICATION_ASKED");
        assertThat(asked).contains("Who eats there?", "Vous recevez ce courriel parce que",
                "Vous pouvez arrêter les courriels", "/mail/stop/");
        String invited = text(about(mails, call.mark()), "CALL_INVITED");
        assertThat(invited).contains("/calls/" + call.id().value(), "heure de Strasbourg",
                "Vous recevez ce courriel parce que", "/mail/stop/");
    }

    /** Both parts of the mail of this kind to the delegation of France. */
    private String text(Stream<JsonNode> mails, String kind) {
        JsonNode found = mails.filter(mail -> mail.path("kind").asString().equals(kind))
                .filter(mail -> person(mail).equals("karim")).findFirst().orElseThrow();
        JsonNode page = mirela.query("/api/mail/outbox/" + found.path("mail").asString()).body();
        assertThat(page.path("html").asString()).contains("lang=\"fr\"", "Vous recevez ce courriel parce que");
        return page.path("text").asString();
    }

    private static Answer does(Client client, Command command) {
        Answer answer = client.command(command);
        assertThat(answer.done()).as(command.getClass().getSimpleName() + ": " + answer.body()).isTrue();
        return answer;
    }
}
