package org.rapporteur.query.telling.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.query.support.ToldStory.Told;
import org.rapporteur.query.support.ToldStory;
import org.rapporteur.shared.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** A token that was not issued for reading would read, or one for reading would do more. */
@ExtendWith(ToldStory.class)
class ScopesTest {
    @ParameterizedTest
    @CsvSource({"api,200", "api.read,200", "openid+profile,200", "api.write,403", "operations,403", "demo,403"})
    void what_is_the_readers_own_takes_a_token_for_reading(String scopes, int status, Told told) {
        told.service().web("program.scope-" + scopes).get().uri("/api/me").exchange().expectStatus().isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"api.read,200", "api.write,403", "operations,403"})
    void a_token_for_something_else_adds_nothing_to_what_is_for_everybody(String scopes, int status, Told told) {
        told.service().web().get().uri("/api/practices").exchange().expectStatus().isOk();
        told.service().web("program.scope-" + scopes).get().uri("/api/practices").exchange().expectStatus()
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"en,'This takes an access token with the scope api.read.'", "fr,'Il faut pour cela un jeton d’accès'"})
    void it_is_said_which_scope_is_missing(String language, String sentence, Told told) {
        Problem problem = told.service().web("program.scope-api.write").get().uri("/api/me")
                .header(HttpHeaders.ACCEPT_LANGUAGE, language).exchange().expectStatus().isForbidden().expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).expectBody(Problem.class).returnResult()
                .getResponseBody();

        assertThat(problem.rule()).isEqualTo("token-scope");
        assertThat(problem.detail()).startsWith(sentence);
    }

    @ParameterizedTest
    @CsvSource({"operations,200", "api.write,403", "api.read,403"})
    void operating_takes_a_scope_of_its_own(String scopes, int status, Told told) {
        told.service().web("program.scope-" + scopes).get().uri("/api/operations/views").exchange().expectStatus()
                .isEqualTo(status);
    }
}
