package org.rapporteur.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.command.running.Said;
import org.rapporteur.command.running.Service;
import org.rapporteur.command.running.Tokens;
import org.rapporteur.eventlog.privacy.SubjectKeys;
import org.rapporteur.eventlog.privacy.SubjectRegistry;
import org.rapporteur.shared.Problem;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.BecomeFirstAdministrator;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Requests that never get to a command: each is answered by a problem that says what to do. */
class WayTest {
    private static Service service;

    @BeforeAll
    static void start(@TempDir Path folder) {
        service = Service.start(folder);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static ResponseSpec ask(HttpMethod method, String path, MediaType type, String body) {
        return service.client().method(method).uri(path)
                .headers(headers -> headers.setBearerAuth(Tokens.of("mathis"))).contentType(type).bodyValue(body)
                .exchange();
    }

    private static void problem(ResponseSpec answer, int status, String kind) {
        Problem problem = answer.expectStatus().isEqualTo(status).expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).expectBody(Problem.class).returnResult()
                .getResponseBody();

        assertThat(problem.type()).isEqualTo("/problems/" + kind);
        assertThat(problem.status()).isEqualTo(status);
    }

    @Test
    void an_address_that_is_none() {
        problem(ask(HttpMethod.GET, "/api/nothing", MediaType.APPLICATION_JSON, "{}"), 404, "no-such-address");
    }

    @Test
    void a_method_that_the_address_does_not_have() {
        problem(ask(HttpMethod.PUT, "/api/commands/CloseCall", MediaType.APPLICATION_JSON, "{}"), 405,
                "no-such-method");
    }

    @Test
    void a_body_that_is_not_json() {
        problem(ask(HttpMethod.POST, "/api/commands/CloseCall", MediaType.TEXT_PLAIN, "{}"), 415, "not-json");
    }

    @Test
    void a_body_that_is_too_large() {
        problem(ask(HttpMethod.POST, "/api/commands/CloseCall", MediaType.APPLICATION_JSON,
                "{\"reason\":\"%s\"}".formatted("x".repeat(1_000_000))), 413, "too-large");
    }

    @Test
    void an_empty_body() {
        problem(service.client().post().uri("/api/commands/CloseCall")
                .headers(headers -> headers.setBearerAuth(Tokens.of("mathis")))
                .contentType(MediaType.APPLICATION_JSON).exchange(), 400, "bad-request");
    }

    @Test
    void a_token_that_somebody_else_signed() {
        problem(service.client().post().uri("/api/commands/CloseCall")
                .headers(headers -> headers.setBearerAuth(Tokens.of("mathis") + "x"))
                .contentType(MediaType.APPLICATION_JSON).bodyValue("{}").exchange(), 401, "sign-in-first");
    }

    @ParameterizedTest
    @CsvSource({"en,'This takes an access token with the scope api.write.'", "fr,'Il faut pour cela un jeton d’accès'"})
    void a_token_to_read_with_writes_nothing(String language, String sentence) {
        String reading = Tokens.ofScopes("mathis", "api.read");
        Problem problem = service.client().post().uri("/api/commands/CloseCall")
                .header(HttpHeaders.ACCEPT_LANGUAGE, language).headers(headers -> headers.setBearerAuth(reading))
                .contentType(MediaType.APPLICATION_JSON).bodyValue("{}").exchange().expectStatus().isForbidden()
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON).expectHeader()
                .valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\", scope=\"api.write\"")
                .expectBody(Problem.class).returnResult().getResponseBody();

        assertThat(problem.rule()).isEqualTo("token-scope");
        assertThat(problem.detail()).startsWith(sentence);
        drafts(HttpMethod.GET, reading).expectStatus().isOk();
        drafts(HttpMethod.POST, reading).expectStatus().isForbidden();
    }

    @Test
    void a_token_to_write_with_writes_and_reads_nothing() {
        String writing = Tokens.ofScopes("mathis", "openid", "api.write");

        drafts(HttpMethod.GET, writing).expectStatus().isForbidden();
        drafts(HttpMethod.POST, writing).expectStatus().isBadRequest();
        drafts(HttpMethod.POST, Tokens.ofScopes("mathis", "operations")).expectStatus().isForbidden();
        drafts(HttpMethod.POST, Tokens.ofScopes("mathis", "openid", "profile")).expectStatus().isBadRequest();
    }

    private static ResponseSpec drafts(HttpMethod method, String token) {
        return service.client().method(method).uri("/api/drafts").headers(headers -> headers.setBearerAuth(token))
                .contentType(MediaType.APPLICATION_JSON).exchange();
    }

    @Test
    void somebody_whose_data_were_erased() {
        String person = service.bean(SubjectRegistry.class).subjectOf(Tokens.ISSUER, "erased");
        service.bean(SubjectKeys.class).erase(person);

        problem(new Said(service).raw(Tokens.administratorToBe("erased"), "BecomeFirstAdministrator",
                new BecomeFirstAdministrator("Erased"), Said.AS_IT_IS), 410, "erased");
    }
}
