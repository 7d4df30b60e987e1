package org.rapporteur.command.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.command.Cast;
import org.rapporteur.command.running.Begun;
import org.rapporteur.command.running.Service;
import org.rapporteur.command.running.Tokens;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.DraftQuery.DelegationDrafts;
import org.rapporteur.shared.practices.DraftQuery.Draft;
import org.rapporteur.shared.practices.DraftQuery.DraftContent;
import org.rapporteur.shared.practices.DraftQuery.DraftProgress;
import org.rapporteur.shared.practices.DraftQuery.NewDraft;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** The secretariat sees who is writing and since when, and nobody sees from here what. */
class DraftProgressTest {
    private static Service service;
    private static Begun begun;

    @BeforeAll
    static void start(@TempDir Path folder) {
        service = Service.start(folder);
        begun = Begun.on(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static ResponseSpec ask(Cast who, HttpMethod method, String path) {
        return service.client().method(method).uri("/api/drafts" + path)
                .headers(headers -> headers.setBearerAuth(Tokens.of(who.subject()))).exchange();
    }

    private static Draft begin(Cast who, String name) {
        NewDraft draft = new NewDraft(begun.call(),
                new DraftContent(Language.FR, name, List.of(), null, Map.of(), null));
        return service.client().post().uri("/api/drafts")
                .headers(headers -> headers.setBearerAuth(Tokens.of(who.subject())))
                .contentType(MediaType.APPLICATION_JSON).bodyValue(Json.stored().writeValueAsString(draft)).exchange()
                .expectStatus().is2xxSuccessful().expectBody(Draft.class).returnResult().getResponseBody();
    }

    private static String progress(Object call) {
        return "/progress?call=" + call;
    }

    @Test
    void it_tells_how_many_drafts_each_delegation_has_and_since_when_and_not_a_word_of_them() {
        Draft first = begin(Cast.MATHIS, "A secret name");
        Draft second = begin(Cast.MATHIS, "Another secret name");
        Draft french = begin(Cast.KARIM, "A French secret");

        String body = ask(Cast.MIRELA, HttpMethod.GET, progress(begun.call())).expectStatus().isOk()
                .expectBody(String.class).returnResult().getResponseBody();

        assertThat(Json.stored().readValue(body, DraftProgress.class).items()).containsExactly(
                new DelegationDrafts(french.delegation(), 1, french.savedAt()),
                new DelegationDrafts(second.delegation(), 2, second.savedAt()));
        assertThat(second.savedAt()).isAfterOrEqualTo(first.savedAt());
        assertThat(body).doesNotContain("secret", first.draft().value());
        ask(Cast.MATHIS, HttpMethod.DELETE, "/" + first.draft()).expectStatus().is2xxSuccessful();
        ask(Cast.MATHIS, HttpMethod.DELETE, "/" + second.draft()).expectStatus().is2xxSuccessful();
        assertThat(ask(Cast.MIRELA, HttpMethod.GET, progress(begun.call())).expectBody(DraftProgress.class)
                .returnResult().getResponseBody().items()).extracting(DelegationDrafts::delegation)
                .containsExactly(french.delegation());
    }

    @Test
    void it_is_for_the_secretariat_of_the_call_s_group() {
        for (Cast who : List.of(Cast.MATHIS, Cast.ANAHIT, Cast.OTTAVIA)) {
            ask(who, HttpMethod.GET, progress(begun.call())).expectStatus().isForbidden();
        }
        service.client().get().uri("/api/drafts" + progress(begun.call())).exchange().expectStatus().isUnauthorized();
    }

    @Test
    void a_call_that_there_is_none_of_is_told() {
        ask(Cast.MIRELA, HttpMethod.GET, progress(UUID.randomUUID())).expectStatus().isNotFound();
        ask(Cast.MIRELA, HttpMethod.GET, progress("no-id")).expectStatus().isBadRequest();
        ask(Cast.MIRELA, HttpMethod.GET, "/progress").expectStatus().isBadRequest();
    }
}
