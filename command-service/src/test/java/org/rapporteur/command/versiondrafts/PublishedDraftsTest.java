package org.rapporteur.command.versiondrafts;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Story;
import org.rapporteur.command.running.Begun;
import org.rapporteur.command.running.Service;
import org.rapporteur.command.running.Tokens;
import org.rapporteur.shared.CommandAnswer;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.practices.PracticeCommand.PublishQuestionnaireVersion;
import org.rapporteur.shared.practices.VersionQuery.NewVersionDraft;
import org.rapporteur.shared.practices.VersionQuery.SaveVersionDraft;
import org.rapporteur.shared.practices.VersionQuery.VersionDraft;
import org.rapporteur.shared.practices.VersionQuery.VersionKind;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** A publication whose answer was lost, and one that crosses an edit: neither may lose what somebody wrote. */
class PublishedDraftsTest {
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

    private static ResponseSpec ask(Cast who, HttpMethod method, String path, @Nullable Object body) {
        var request = service.client().method(method).uri("/api/version-drafts" + path)
                .header("Authorization", "Bearer " + Tokens.of(who.subject()))
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON).bodyValue(Json.stored().writeValueAsBytes(body))
                        .exchange();
    }

    private static VersionDraft draft(ResponseSpec answer) {
        return answer.expectStatus().is2xxSuccessful().expectBody(VersionDraft.class).returnResult().getResponseBody();
    }

    private static VersionDraft begin(String name) {
        return draft(ask(Cast.MIRELA, HttpMethod.POST, "",
                new NewVersionDraft(begun.group(), VersionKind.QUESTIONNAIRE, Story.FORM, name)));
    }

    private static CommandAnswer publish(VersionDraft draft, String key) {
        return begun.said().raw(Cast.MIRELA, key, new PublishQuestionnaireVersion(begun.group(),
                draft.questionnaire(), draft.basis(), draft.draft())).expectStatus().isOk()
                .expectBody(CommandAnswer.class).returnResult().getResponseBody();
    }

    @Test
    void a_lost_answer_is_found_again_by_saying_the_same() {
        VersionDraft draft = begin("lost-answer");
        CommandAnswer first = publish(draft, "lost");

        ask(Cast.MIRELA, HttpMethod.GET, "/" + draft.draft(), null).expectStatus().isNotFound();
        VersionDraft published = draft(ask(Cast.MIRELA, HttpMethod.GET, "/" + draft.draft() + "/published", null));

        assertThat(published.questionnaire()).isEqualTo(draft.questionnaire());
        assertThat(publish(published, "lost")).isEqualTo(first);
    }

    @Test
    void what_was_saved_between_the_look_and_the_publication_stays_a_draft() {
        VersionDraft seen = begin("crossed");
        Questionnaire text = seen.questionnaire();
        Questionnaire shorter = new Questionnaire(text.ref(), text.title(), text.sections().subList(0, 1));
        ask(Cast.MIRELA, HttpMethod.PUT, "/" + seen.draft(),
                new SaveVersionDraft(seen.version(), shorter, null)).expectStatus()
                .isOk();

        publish(seen, "crossed");

        VersionDraft kept = draft(ask(Cast.MIRELA, HttpMethod.GET, "/" + seen.draft(), null));
        assertThat(kept.questionnaire().sections()).hasSize(1);
        assertThat(kept.questionnaire().ref().version()).isEqualTo(2);
        ask(Cast.MIRELA, HttpMethod.GET, "/" + seen.draft() + "/published", null).expectStatus().isNotFound();
    }

    @Test
    void after_some_days_nobody_asks_any_more() {
        VersionDraft draft = begin("long-ago");
        publish(draft, "long-ago");

        publishedBefore(draft, Duration.ofDays(6));
        ask(Cast.MIRELA, HttpMethod.GET, "/" + draft.draft() + "/published", null).expectStatus().isOk();
        publishedBefore(draft, Duration.ofDays(8));
        ask(Cast.MIRELA, HttpMethod.GET, "/" + draft.draft() + "/published", null).expectStatus().isNotFound();
    }

    private static void publishedBefore(VersionDraft draft, Duration time) {
        service.bean(MongoClient.class).getDatabase("rapporteur_drafts").getCollection("version_drafts").updateOne(
                Filters.eq(draft.draft().value()), Updates.set("publishedAt", Date.from(Instant.now().minus(time))));
    }

    @Test
    void what_was_published_is_changed_by_nobody_and_shown_to_the_secretariat_alone() {
        VersionDraft draft = begin("published");
        publish(draft, "published");

        ask(Cast.MIRELA, HttpMethod.PUT, "/" + draft.draft(),
                new SaveVersionDraft(draft.version(), draft.questionnaire(), null)).expectStatus().isNotFound();
        ask(Cast.MIRELA, HttpMethod.DELETE, "/" + draft.draft(), null).expectStatus().isNotFound();
        ask(Cast.MATHIS, HttpMethod.GET, "/" + draft.draft() + "/published", null).expectStatus().isNotFound();
    }
}
