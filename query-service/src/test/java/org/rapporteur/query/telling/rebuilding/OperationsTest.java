package org.rapporteur.query.telling.rebuilding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.ToldStory;
import org.rapporteur.query.support.ToldStory.Told;
import org.rapporteur.query.telling.processing.LiveViews;
import org.rapporteur.shared.Problem;
import org.rapporteur.shared.operations.OperationQuery.ViewState;
import org.rapporteur.shared.operations.OperationQuery.Views;
import org.springframework.http.HttpMethod;

/** Who may operate the service, and who may not even look. */
@ExtendWith(ToldStory.class)
class OperationsTest {
    private static final String VIEWS = "/api/operations/views";

    @ParameterizedTest
    @EnumSource(value = Cast.class, names = "OTTAVIA", mode = EnumSource.Mode.EXCLUDE)
    void only_administrators_operate(Cast other, Told told) {
        for (String request : new String[]{"GET ", "POST /rebuild", "POST /calls/rebuild", "DELETE /calls/rebuild"}) {
            String[] parts = request.split(" ", 2);
            Problem problem = told.service().web(other).method(HttpMethod.valueOf(parts[0])).uri(VIEWS + parts[1])
                    .exchange().expectStatus().isForbidden().expectBody(Problem.class).returnResult()
                    .getResponseBody();
            assertThat(problem.type()).isEqualTo("/problems/forbidden");
        }
    }

    @ParameterizedTest
    @CsvSource({"GET,''", "POST,/rebuild", "POST,/calls/rebuild", "DELETE,/calls/rebuild"})
    void the_public_is_asked_to_sign_in(String method, String path, Told told) {
        told.service().web().method(HttpMethod.valueOf(method)).uri(VIEWS + path).exchange().expectStatus()
                .isUnauthorized();
    }

    @Test
    void a_program_with_the_scope_operates_and_is_told_of_every_view(Told told) {
        Views answer = told.service().web("program.scope-operations").get().uri(VIEWS).exchange().expectStatus().isOk()
                .expectBody(Views.class).returnResult().getResponseBody();

        assertThat(answer.items()).extracting(ViewState::name)
                .containsExactlyElementsOf(told.service().bean(LiveViews.class).names());
        assertThat(answer.head()).isEqualTo(told.position());
    }

    @Test
    void a_scope_that_only_looks_like_it_is_none(Told told) {
        told.service().web("program.scope-operations2").get().uri(VIEWS).exchange().expectStatus().isForbidden();
    }

    @Test
    void a_view_that_does_not_exist_is_not_found(Told told) {
        told.service().web(Cast.OTTAVIA).post().uri(VIEWS + "/nothing/rebuild").exchange().expectStatus().isNotFound();
    }
}
