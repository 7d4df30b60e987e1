package org.rapporteur.query.telling.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.support.ToldStory;
import org.rapporteur.query.support.ToldStory.Told;
import org.rapporteur.shared.Problem;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

@ExtendWith(ToldStory.class)
class ProblemsTest {
    @ParameterizedTest
    @CsvSource({"GET,/api/me,401,unauthenticated,Sign in first", "GET,/api/unheard,401,unauthenticated,Sign in first",
        "POST,/api/practices,401,unauthenticated,Sign in first"})
    void strangers_are_asked_to_sign_in(HttpMethod method, String path, int status, String kind, String title,
            Told told) {
        Problem problem = told.service().web().method(method).uri(path).exchange().expectStatus().isEqualTo(status)
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON).expectBody(Problem.class).returnResult()
                .getResponseBody();

        assertThat(problem.type()).isEqualTo("/problems/" + kind);
        assertThat(problem.title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"GET,/api/unheard,404,not-found", "POST,/api/practices,405,method", "GET,/api/groups/x,404,not-found"})
    void what_is_not_there_is_said_so(HttpMethod method, String path, int status, String kind, Told told) {
        told.service().web(Cast.KARIM).method(method).uri(path).exchange().expectStatus().isEqualTo(status)
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON).expectBody().jsonPath("$.type")
                .isEqualTo("/problems/" + kind);
    }

    @Test
    void nobody_can_tell_what_is_hidden_from_what_is_not_there(Told told) {
        String hidden = body(told, "/api/practices/" + Story.BUS);

        assertThat(hidden).isEqualTo(body(told, "/api/practices/" + Cast.uuid("nothing")));
    }

    private static String body(Told told, String path) {
        return told.service().web().get().uri(path).exchange().expectStatus().isNotFound().expectBody(String.class)
                .returnResult().getResponseBody();
    }

    @Test
    void the_description_for_programs_names_every_query_and_its_parameters(Told told) {
        told.service().web().get().uri("/v3/api-docs").exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.paths.length()").isEqualTo(56)
                .jsonPath("$.paths['/api/practices'].get.parameters[?(@.name=='category')]").isNotEmpty()
                .jsonPath("$.paths['/api/practices'].get.parameters[?(@.name=='minPosition')]").isNotEmpty()
                .jsonPath("$.paths['/api/practices'].get.parameters[?(@.name=='asked')]").isEmpty()
                .jsonPath("$.components.securitySchemes.token.scheme").isEqualTo("bearer");
    }
}
