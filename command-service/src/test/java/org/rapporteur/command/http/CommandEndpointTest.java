package org.rapporteur.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Contents;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.Hash;
import org.rapporteur.command.running.Begun;
import org.rapporteur.command.running.Said;
import org.rapporteur.command.running.Service;
import org.rapporteur.command.running.Tokens;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.privacy.SubjectKeys;
import org.rapporteur.shared.CommandAnswer;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.Problem;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeCommand.AcceptPractice;
import org.rapporteur.shared.practices.PracticeCommand.CloseCall;
import org.rapporteur.shared.practices.PracticeCommand.SubmitPractice;
import org.rapporteur.shared.practices.PracticeEvent.PracticeSubmitted;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.UpdateContact;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Commands over HTTP, on the real log: what is answered, and what is refused in which words. */
class CommandEndpointTest {
    private static Service service;
    private static Begun begun;
    private static Said said;

    @BeforeAll
    static void start(@TempDir Path folder) {
        service = Service.start(folder);
        begun = Begun.on(service);
        said = begun.said();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Problem problem(ResponseSpec answer, int status) {
        return answer.expectStatus().isEqualTo(status).expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).expectBody(Problem.class).returnResult()
                .getResponseBody();
    }

    private static ResponseSpec french(Cast who, String command, Object body) {
        return said.raw(Tokens.of(who.subject()), command, body,
                headers -> headers.set(HttpHeaders.ACCEPT_LANGUAGE, "fr-BE, en;q=0.5"));
    }

    @Test
    void an_answer_names_the_position_and_the_new_ids() {
        CommandAnswer answer = said.done(Cast.MATHIS, begun.practice("An answer"));

        assertThat(answer.ids()).containsOnlyKeys("practice");
        assertThat(answer.position()).isEqualTo(service.bean(EventLog.class).head());
    }

    @Test
    void an_answer_names_the_request_and_the_key_for_a_repeat() {
        said.raw(Tokens.of("mathis"), "SubmitPractice", begun.practice("Headers"), headers -> {
            headers.set("X-Correlation-Id", "my-request");
            headers.set("Idempotency-Key", "my key");
        }).expectStatus().isOk().expectHeader().valueEquals("X-Correlation-Id", "my-request").expectHeader()
                .valueEquals("Idempotency-Key", "my key").expectHeader().exists("X-Log-Position").expectBody();
    }

    @Test
    void a_request_that_names_itself_oddly_gets_a_name() {
        said.raw(Tokens.of("mathis"), "SubmitPractice", begun.practice("Odd name"),
                headers -> headers.set("X-Correlation-Id", "a b")).expectStatus().isOk().expectHeader()
                .value("X-Correlation-Id", name -> assertThat(UUID.fromString(name)).isNotNull()).expectBody();
    }

    @Test
    void a_repeat_gets_the_first_answer_and_happens_once() {
        CommandAnswer first = said.raw(Cast.MATHIS, "twice", begun.practice("Twice")).expectStatus().isOk()
                .expectBody(CommandAnswer.class).returnResult().getResponseBody();
        begun.submitted("Something between");
        long before = service.bean(EventLog.class).head();

        said.raw(Cast.MATHIS, "twice", begun.practice("Twice")).expectStatus().isOk().expectBody(CommandAnswer.class)
                .isEqualTo(first);

        assertThat(service.bean(EventLog.class).head()).isEqualTo(before);
    }

    @Test
    void a_key_is_for_one_body() {
        said.raw(Cast.MATHIS, "one body", begun.practice("One body")).expectStatus().isOk().expectBody();

        assertThat(problem(said.raw(Cast.MATHIS, "one body", begun.practice("Another body")), 409).rule())
                .isEqualTo("same-key-another-body");
    }

    @Test
    void the_hash_of_a_body_in_the_log_is_of_no_use_to_who_guesses_the_body() {
        UpdateContact known = new UpdateContact("Karim", "karim@example.org", List.of(begun.group()), List.of());

        List<String> hashes = List.of(hash("a key", known), hash("another key", known));

        assertThat(hashes).doesNotHaveDuplicates()
                .doesNotContain(Hash.hex(Json.stored().writeValueAsString(known)));
    }

    /** What stands in the log beside the fact of a command that was said under this key. */
    private static String hash(String key, UpdateContact command) {
        long before = service.bean(EventLog.class).head();
        said.raw(Cast.KARIM, key, command).expectStatus().isOk().expectBody();
        try (var events = service.bean(EventLog.class).read(org.rapporteur.eventlog.Criteria.any(), before)) {
            return events.next().metadata().get("bodyHash");
        }
    }

    @Test
    void a_key_is_its_owners() {
        said.raw(Cast.MATHIS, "own key", begun.practice("Own key")).expectStatus().isOk().expectBody();

        said.raw(Cast.KARIM, "own key", new SubmitPractice(begun.call(), Story.FR, null, Contents.of("Own key"), null))
                .expectStatus().isOk().expectBody();
    }

    @Test
    void a_key_is_short_and_visible() {
        assertThat(problem(said.raw(Cast.MATHIS, "é", begun.practice("Key")), 400).fields())
                .extracting(Problem.FieldProblem::field).containsExactly("Idempotency-Key");
    }

    @Test
    void without_a_token_nobody_is_let_in() {
        ResponseSpec answer = service.client().post().uri("/api/commands/CloseCall")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "fr").contentType(MediaType.APPLICATION_JSON)
                .bodyValue(new CloseCall(begun.call(), null)).exchange();

        assertThat(problem(answer, 401).title()).isEqualTo("Connectez-vous d’abord");
    }

    @Test
    void an_unknown_command_is_nowhere() {
        assertThat(problem(said.raw(Tokens.of("mathis"), "Burn", "{}", Said.AS_IT_IS), 404).detail())
                .isEqualTo("There is nothing at this address.");
    }

    @Test
    void who_may_not_is_told_who_may() {
        Problem problem = problem(said.raw(Cast.KARIM, new CloseCall(begun.call(), null)), 403);

        assertThat(problem).isEqualTo(new Problem("/problems/secretariat-only", "Not allowed", 403,
                "Only the secretariat of the group may do this.", "secretariat-only", List.of()));
    }

    @Test
    void what_does_not_exist_is_told_in_the_readers_language() {
        Problem problem = problem(
                french(Cast.MIRELA, "CloseCall", new CloseCall(new CallId(Story.id("another")), null)), 404);

        assertThat(problem).isEqualTo(new Problem("/problems/known-call", "Introuvable", 404,
                "Cet appel n’existe pas.", "known-call", List.of()));
    }

    @Test
    void a_name_that_is_taken_is_a_conflict() {
        begun.submitted("Taken");

        assertThat(problem(french(Cast.MATHIS, "SubmitPractice", begun.practice("TAKEN")), 409).detail())
                .isEqualTo("Votre délégation a déjà une pratique intitulée «\u00a0TAKEN\u00a0» dans cet appel."
                        + " Choisissez un autre nom.");
    }

    @Test
    void a_rule_of_the_domain_is_unprocessable() {
        PracticeId practice = begun.submitted("Not classified");

        assertThat(problem(said.raw(Cast.ANAHIT, new AcceptPractice(practice, null)), 422).rule())
                .isEqualTo("classified");
    }

    @Test
    void all_that_is_wrong_with_a_message_is_said_field_by_field() {
        Problem problem = problem(french(Cast.MIRELA, "ExtendCall", "{}"), 400);

        assertThat(problem.detail()).isEqualTo("3 champs demandent votre attention.");
        assertThat(problem.fields()).containsExactly(
                new Problem.FieldProblem("call", "invalid.required", "Ce champ est nécessaire."),
                new Problem.FieldProblem("deadline", "invalid.required", "Ce champ est nécessaire."),
                new Problem.FieldProblem("reason", "invalid.required", "Ce champ est nécessaire."));
    }

    @Test
    void answers_are_held_to_the_questionnaire() {
        SubmitPractice incomplete = new SubmitPractice(begun.call(), Story.LU, null, Contents.without("impact"), null);

        assertThat(problem(said.raw(Cast.MATHIS, incomplete), 400).fields())
                .containsExactly(new Problem.FieldProblem("content.answers.impact", "invalid.answer-or-status",
                        "Give an answer, or say why there is none."));
    }

    @Test
    void nothing_is_done_for_a_body_with_an_unknown_field() {
        Problem problem = problem(said.raw(Tokens.of("mirela"), "CloseCall",
                "{\"call\":\"%s\",\"raeson\":\"typo\"}".formatted(begun.call()), Said.AS_IT_IS), 400);

        assertThat(problem.fields()).extracting(Problem.FieldProblem::field, Problem.FieldProblem::rule)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("raeson", "invalid.unknown-property"));
    }

    @Test
    void who_acts_comes_from_the_token_and_the_person_stays_the_same() {
        PracticeId practice = begun.submitted("Who acts");
        EventLog log = service.bean(EventLog.class);

        try (var events = log.read(org.rapporteur.eventlog.Criteria
                .tagged(new org.rapporteur.eventlog.Tag("practice", practice.value())), 0)) {
            var event = events.next();
            assertThat(event.type()).isEqualTo("practices.PracticeSubmitted");
            assertThat(event.metadata()).containsOnlyKeys("actor", "role", "delegation", "group", "request", "command",
                    "client", "bodyHash").containsEntry("role", "MEMBER").containsEntry("delegation", "LU")
                    .containsEntry("client", "tests").containsEntry("command", "practices.SubmitPractice")
                    .containsEntry("group", begun.group().value());
            PracticeSubmitted fact = Json.stored().readValue(event.payload(), PracticeSubmitted.class);
            assertThat(service.bean(SubjectKeys.class).open(fact.contact().value(),
                    fact.content().answers().get("contactEmail").text())).contains("office@example.org");
        }
    }

    @Test
    void metrics_count_commands_by_name_and_outcome() {
        problem(said.raw(Cast.KARIM, new CloseCall(begun.call(), null)), 403);

        service.client().get().uri("/actuator/prometheus").exchange().expectStatus().isOk().expectBody(String.class)
                .value(text -> assertThat(text).contains("rapporteur_commands_seconds_count{command=\"CloseCall\","
                        + "outcome=\"secretariat-only\"}"));
    }

    @Test
    void the_service_is_healthy_while_its_log_is() {
        service.client().get().uri("/actuator/health").exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.status").isEqualTo("UP");
    }
}
