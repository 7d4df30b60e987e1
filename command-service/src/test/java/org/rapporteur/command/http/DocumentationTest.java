package org.rapporteur.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.command.running.Service;
import org.rapporteur.shared.Catalogue;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.Problem;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.Versions;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** What everybody may read about this service. */
class DocumentationTest {
    private static Service service;

    @BeforeAll
    static void start(@TempDir Path folder) {
        service = Service.start(folder);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static JsonNode get(String path, String language) {
        return Json.stored().readTree(service.client().get().uri(path).header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .exchange().expectStatus().isOk().expectBody().returnResult().getResponseBody());
    }

    @Test
    void the_catalogue_shows_every_command_with_its_roles_body_and_answer() {
        JsonNode items = get("/api/commands", "fr").path("items");
        JsonNode assign = items.valueStream().filter(one -> one.path("name").asString().equals("AssignCategory"))
                .findFirst().orElseThrow();

        assertThat(items.size()).isEqualTo(Catalogue.commands().size());
        assertThat(assign.path("capability").asString()).isEqualTo("practices");
        assertThat(assign.path("summary").asString()).startsWith("Donne à une pratique une catégorie");
        assertThat(assign.path("roles").toString()).isEqualTo("[\"RAPPORTEUR\"]");
        assertThat(assign.at("/body/required").toString()).isEqualTo("[\"practice\",\"category\"]");
        assertThat(assign.at("/body/properties/practice/format").asString()).isEqualTo("uuid");
        assertThat(assign.at("/body/properties/confidence/enum").toString())
                .isEqualTo("[\"LOW\",\"MEDIUM\",\"HIGH\"]");
        assertThat(assign.at("/body/properties/subCategories/items/type").asString()).isEqualTo("string");
    }

    @Test
    void the_api_document_has_a_path_for_every_command_with_its_refusals() {
        JsonNode paths = get("/v3/api-docs", "en").path("paths");

        Catalogue.commands().forEach(entry -> {
            JsonNode post = paths.path("/api/commands/" + entry.shortName()).path("post");
            assertThat(post.at("/requestBody/content/application~1json/schema/properties").isEmpty())
                    .as(entry.shortName()).isFalse();
            assertThat(post.path("responses").propertyNames()).containsExactlyInAnyOrder("200", "400", "401", "403",
                    "404", "409", "422");
        });
        assertThat(paths.has("/api/commands/{name}")).isFalse();
        assertThat(paths.has("/api/drafts/{draft}")).isTrue();
    }

    @Test
    void the_api_document_describes_nested_bodies() {
        JsonNode submit = get("/v3/api-docs", "en").path("paths").path("/api/commands/SubmitPractice")
                .at("/post/requestBody/content/application~1json/schema");

        assertThat(submit.at("/properties/content/properties/answers/additionalProperties/properties/status/enum")
                .toString()).isEqualTo("[\"PROVIDED\",\"NOT_PROVIDED\",\"NOT_APPLICABLE\",\"TOO_EARLY\"]");
        assertThat(submit.at("/properties/content/properties/language/enum").toString())
                .isEqualTo("[\"en\",\"fr\"]");
    }

    @Test
    void a_version_is_public_and_need_not_be_read_twice() {
        String tag = service.client().get().uri("/api/questionnaires/pecs-good-practices/1").exchange().expectStatus()
                .isOk().expectHeader().exists(HttpHeaders.CACHE_CONTROL).expectBody(Questionnaire.class)
                .returnResult().getResponseHeaders().getETag();

        service.client().get().uri("/api/questionnaires/pecs-good-practices/1").header(HttpHeaders.IF_NONE_MATCH, tag)
                .exchange().expectStatus().isNotModified().expectBody();
        service.client().get().uri("/api/vocabularies/pecs/1").exchange().expectStatus().isOk()
                .expectBody(Vocabulary.class).isEqualTo(Versions.vocabularies().getFirst());
    }

    @Test
    void a_version_that_does_not_exist_is_not_found() {
        service.client().get().uri("/api/questionnaires/pecs-good-practices/2").exchange().expectStatus()
                .isNotFound().expectBody(Problem.class);
        service.client().get().uri("/api/vocabularies/pecs/nought").exchange().expectStatus().isBadRequest()
                .expectBody();
        service.client().get().uri("/api/vocabularies/pecs/0").exchange().expectStatus().isBadRequest().expectBody();
    }
}
