package org.rapporteur.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.support.Service;
import org.rapporteur.shared.practices.PracticeQuery.PracticeSummary;
import org.rapporteur.shared.practices.PracticeQuery.Practices;

class CompendiumHttpTest {
    private static Service service;
    private static long position;

    @BeforeAll
    static void start() {
        service = Service.start();
        position = service.tell();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void everybody_sees_what_is_published_and_only_that() {
        Practices answer = service.web().get().uri("/api/practices?sort=name&minPosition=" + position).exchange()
                .expectStatus().isOk().expectBody(Practices.class).returnResult().getResponseBody();

        assertThat(answer.items()).extracting(PracticeSummary::name).containsExactly("Cafés des générations",
                "Jardins partagés", "Register of volunteers");
    }
}
