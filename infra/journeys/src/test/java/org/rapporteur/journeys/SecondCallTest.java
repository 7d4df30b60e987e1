package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.PracticeCommand.AcceptPractice;
import org.rapporteur.shared.practices.PracticeCommand.AssignCategory;
import org.rapporteur.shared.practices.PracticeCommand.CloseCall;
import org.rapporteur.shared.practices.PracticeCommand.InviteRespondent;
import org.rapporteur.shared.practices.PracticeCommand.OpenCall;
import org.rapporteur.shared.practices.PracticeCommand.ProvideClarification;
import org.rapporteur.shared.practices.PracticeCommand.PublishPractice;
import org.rapporteur.shared.practices.PracticeCommand.RecordTransfer;
import org.rapporteur.shared.practices.PracticeCommand.RequestClarification;
import org.rapporteur.shared.practices.PracticeCommand.ResolveClarification;
import org.rapporteur.shared.practices.PracticeCommand.WithdrawPractice;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.TransferStatus;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A secretariat could not run a call of its own, with its own questions, from the first question to the last mail. */
@ExtendWith(Demo.class)
class SecondCallTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final byte[] REPORT = "Year,Visitors\n2024,310\n2025,542\n".getBytes(StandardCharsets.UTF_8);
    private static final String REASON = "The second call was a rehearsal.";

    private Platform platform;
    private Member mirela;
    private Member karim;
    private Member mathis;
    private Member anahit;
    private FollowUp followUp;
    private CallId call;
    private final List<String> practices = new ArrayList<>();

    @BeforeEach
    void the_people(Platform shared) {
        platform = shared;
        mirela = Member.signIn(shared, "mirela", "en");
        karim = Member.signIn(shared, "karim", "fr");
        mathis = Member.signIn(shared, "mathis", "fr");
        anahit = Member.signIn(shared, "anahit", "en");
        followUp = FollowUp.seenBy(mirela);
    }

    @AfterEach
    void what_was_tried_is_withdrawn_and_closed() {
        practices.forEach(one -> does(mirela, new WithdrawPractice(new PracticeId(one), REASON)));
        does(mirela, new CloseCall(call, REASON));
    }

    @Test
    void a_call_with_questions_of_its_own_runs_from_its_questionnaire_to_publication_transfer_and_mails() {
        VersionRef questions = theSecretariatPublishesQuestionsOfItsOwn();
        theSecretariatOpensACallOnThem(questions);
        String lunch = franceAnswersWithAFile();
        String library = luxembourgAnswers();
        theRapporteurAsksAndIsAnswered(lunch);
        theRapporteurAccepts(lunch, library);
        theSecretariatPublishes(lunch, library);
        thePublicReadsTheFile(lunch);
        luxembourgAdoptsThePracticeOfFrance(lunch);
        everybodyWasWrittenTo();
    }

    private VersionRef theSecretariatPublishesQuestionsOfItsOwn() {
        ObjectNode questionnaire = (ObjectNode) mirela.query("/api/questionnaires/pecs-good-practices/1").body();
        ((ObjectNode) questionnaire.path("ref")).put("version", 2);
        ArrayNode fields = (ArrayNode) questionnaire.path("sections").path(0).path("fields");
        fields.addAll((ArrayNode) JSON.readTree("""
                [{"id":"annex","type":"FILES","label":{"en":"Annexes","fr":"Annexes"},
                  "help":{"en":"Tables or reports.","fr":"Tableaux ou rapports."},"guideSentences":null,
                  "required":false,"personal":false,"maxLength":2000,"choices":null,"condition":null},
                 {"id":"annexWhy","type":"TEXT","label":{"en":"Why no annex","fr":"Pourquoi pas d’annexe"},
                  "help":{"en":"If there is none.","fr":"S’il n’y en a pas."},"guideSentences":null,
                  "required":false,"personal":false,"maxLength":2000,"choices":null,
                  "condition":{"field":"annex","answers":[],"statuses":["NOT_PROVIDED"]}}]"""));
        ObjectNode body = JSON.createObjectNode().put("group", followUp.group().value());
        body.set("questionnaire", questionnaire);
        body.set("basis", JSON.valueToTree(new VersionRef("pecs-good-practices", 1)));
        Answer published = mirela.command("PublishQuestionnaireVersion", body.toString(), UUID.randomUUID().toString());
        assertThat(published.done()).as(published.sentence()).isTrue();
        return new VersionRef("pecs-good-practices", 2);
    }

    private void theSecretariatOpensACallOnThem(VersionRef questions) {
        Answer opened = does(mirela, new OpenCall(new GroupId(followUp.group().value()),
                new Bilingual("Second call " + UUID.randomUUID(), "Second appel"),
                new Bilingual("Tell us what works.", "Dites-nous ce qui marche."), questions,
                new VersionRef("pecs", 1), List.of("I"), null, Instant.now().plusSeconds(86_400)));
        call = new CallId(opened.id("call"));
        for (String delegation : List.of("FR", "LU")) {
            does(mirela, new InviteRespondent(call, new DelegationCode(delegation)));
        }
        JsonNode page = mirela.latest("/api/calls/" + call.value()).body();
        assertThat(page.path("questionnaire").path("version").asInt()).isEqualTo(2);
        assertThat(page.path("call").path("invited").asInt()).isEqualTo(2);
    }

    private String franceAnswersWithAFile() {
        ObjectNode start = JSON.createObjectNode().put("call", call.value());
        start.set("content",
                JSON.readTree("{\"language\":\"EN\",\"name\":\"Lunch for all\",\"domains\":[\"I\"],\"answers\":{}}"));
        String draft = karim.post("/api/drafts", start.toString()).body().path("draft").asString();
        Answer brought = karim.bring("/api/drafts/" + draft + "/files?field=annex&name=visitors.csv", REPORT);
        assertThat(brought.done()).as(brought.sentence()).isTrue();
        JsonNode annex = karim.query("/api/drafts/" + draft).body().path("content").path("answers").path("annex");
        return submitted(karim, "FR", "Lunch for all", "annex", annex, draft);
    }

    private String luxembourgAnswers() {
        JsonNode none = JSON.readTree("{\"status\":\"NOT_PROVIDED\",\"items\":[],\"reason\":\"There is no annex.\"}");
        return submitted(mathis, "LU", "The library on wheels", "annex", none, null);
    }

    private String submitted(Member member, String delegation, String name, String field, JsonNode answer,
            @Nullable String draft) {
        ObjectNode body = (ObjectNode) JSON
                .valueToTree(new FollowUp(call, followUp.group()).practice(delegation, name));
        ObjectNode answers = (ObjectNode) body.path("content").path("answers");
        answers.set(field, answer);
        if (answer.path("status").asString().equals("NOT_PROVIDED")) {
            answers.set("annexWhy",
                    JSON.readTree("{\"status\":\"PROVIDED\",\"text\":\"All is in the text.\",\"items\":[]}"));
        }
        body.put("draft", draft);
        Answer submitted = member.command("SubmitPractice", body.toString(), UUID.randomUUID().toString());
        assertThat(submitted.done()).as(submitted.body().toString()).isTrue();
        practices.add(submitted.id("practice"));
        return submitted.id("practice");
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
        assertThat(file.body()).isEqualTo(new String(REPORT, StandardCharsets.UTF_8));
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
        JsonNode mails = mirela.query("/api/mail/outbox?group=" + followUp.group().value() + "&minPosition="
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
