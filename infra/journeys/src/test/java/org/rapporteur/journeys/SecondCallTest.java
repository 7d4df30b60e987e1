package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
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
        String lunch = call.answeredWithFile(karim, "FR", "Lunch for all");
        String library = call.answeredWithoutFile(mathis, "LU", "The library on wheels");
        theRapporteurAsksAndIsAnswered(lunch);
        theRapporteurAccepts(lunch, library);
        theSecretariatPublishes(lunch, library);
        thePublicReadsTheFile(lunch);
        luxembourgAdoptsThePracticeOfFrance(lunch);
        everybodyWasWrittenTo();
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

    private void everybodyWasWrittenTo() {
        JsonNode mails = mirela.query("/api/mail/outbox?group=" + group.value() + "&minPosition="
                + platform.acknowledged()).body().path("items");
        assertThat(mails).filteredOn(mail -> mail.path("to").asString("").contains("karim")).extracting(
                mail -> mail.path("kind").asString()).contains("CLARIFICATION_ASKED", "DECISION");
        assertThat(mails).filteredOn(mail -> mail.path("to").asString("").contains("anahit")).extracting(
                mail -> mail.path("kind").asString()).contains("CLARIFICATION_ANSWERED");
    }

    private static Answer does(Client client, Command command) {
        Answer answer = client.command(command);
        assertThat(answer.done()).as(command.getClass().getSimpleName() + ": " + answer.body()).isTrue();
        return answer;
    }
}
