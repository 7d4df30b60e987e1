package org.rapporteur.command.versiondrafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Story;
import org.rapporteur.command.running.Begun;
import org.rapporteur.command.running.Service;
import org.rapporteur.command.running.Tokens;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.Problem;
import org.rapporteur.shared.practices.PracticeQuery.NewVersionDraft;
import org.rapporteur.shared.practices.PracticeQuery.VersionDraft;
import org.rapporteur.shared.practices.PracticeQuery.VersionKind;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Versions that are begun over HTTP. */
class VersionDraftsTest {
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

    private static ResponseSpec begin(Cast who, String name) {
        NewVersionDraft wanted = new NewVersionDraft(begun.group(), VersionKind.VOCABULARY, Story.WORDS, name);
        return service.client().post().uri("/api/version-drafts")
                .headers(headers -> headers.setBearerAuth(Tokens.of(who.subject())))
                .contentType(MediaType.APPLICATION_JSON).bodyValue(Json.stored().writeValueAsString(wanted)).exchange();
    }

    @Test
    void a_name_that_is_not_well_formed_is_refused_at_the_name() {
        Problem problem = begin(Cast.MIRELA, "My words").expectStatus().isBadRequest().expectBody(Problem.class)
                .returnResult().getResponseBody();

        assertThat(problem.fields()).extracting(field -> field.field() + " " + field.rule())
                .containsExactly("name invalid.version-name");
    }

    @Test
    void nobody_but_the_secretariat_begins_a_version() {
        begin(Cast.ANAHIT, "own-words").expectStatus().isForbidden();
    }

    @Test
    void a_version_of_a_new_name_is_its_first() {
        VersionDraft draft = begin(Cast.MIRELA, "own-words").expectStatus().isCreated().expectBody(VersionDraft.class)
                .returnResult().getResponseBody();

        assertThat(draft.vocabulary().ref()).isEqualTo(new VersionRef("own-words", 1));
    }
}
