package org.rapporteur.command.versiondrafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Story;
import org.rapporteur.command.running.Begun;
import org.rapporteur.command.running.Service;
import org.rapporteur.command.running.Tokens;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.Problem;
import org.rapporteur.shared.practices.VersionQuery.NewVersionDraft;
import org.rapporteur.shared.practices.VersionQuery.SaveVersionDraft;
import org.rapporteur.shared.practices.VersionQuery.VersionDraft;
import org.rapporteur.shared.practices.VersionQuery.VersionDrafts;
import org.rapporteur.shared.practices.VersionQuery.VersionKind;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Versions;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.CreateOrganisation;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Drafts of versions over HTTP: what is kept can be shown again. */
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

    private static ResponseSpec ask(HttpMethod method, String path, String body) {
        return ask(Cast.MIRELA, method, path, body);
    }

    private static ResponseSpec ask(Cast who, HttpMethod method, String path, String body) {
        return service.client().method(method).uri("/api/version-drafts" + path)
                .headers(headers -> headers.setBearerAuth(Tokens.of(who.subject())))
                .contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
    }

    private static ResponseSpec begin(GroupId group, VersionKind kind, VersionRef basis, String name) {
        return ask(HttpMethod.POST, "",
                Json.stored().writeValueAsString(new NewVersionDraft(group, kind, basis, name)));
    }

    private static ResponseSpec begin(Cast who, String name) {
        NewVersionDraft wanted = new NewVersionDraft(begun.group(), VersionKind.VOCABULARY, Story.WORDS, name);
        return ask(who, HttpMethod.POST, "", Json.stored().writeValueAsString(wanted));
    }

    private static VersionDraft draft(ResponseSpec answer) {
        return answer.expectStatus().is2xxSuccessful().expectBody(VersionDraft.class).returnResult()
                .getResponseBody();
    }

    private static List<VersionDraft> all() {
        return service.client().get().uri("/api/version-drafts?group=" + begun.group())
                .headers(headers -> headers.setBearerAuth(Tokens.of(Cast.MIRELA.subject()))).exchange().expectStatus()
                .isOk().expectBody(VersionDrafts.class).returnResult().getResponseBody().items();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "questionnaire.ref|{\"title\":{\"en\":\"A\",\"fr\":\"A\"},\"sections\":[]}",
        "questionnaire.title|{\"ref\":{\"id\":\"a\",\"version\":1},\"sections\":[]}",
        "questionnaire.sections|{\"ref\":{\"id\":\"a\",\"version\":1},\"title\":{\"en\":\"A\",\"fr\":\"A\"}}",
        "questionnaire.sections[0]|{\"ref\":{\"id\":\"a\",\"version\":1},\"title\":{\"en\":\"A\",\"fr\":\"A\"},\"sections\":[null]}"})
    void what_cannot_be_shown_again_is_refused_by_its_field(String field, String questionnaire) {
        VersionDraft before = draft(begin(begun.group(), VersionKind.QUESTIONNAIRE, Story.FORM, null));

        Problem problem = ask(HttpMethod.PUT, "/" + before.draft(),
                "{\"version\":1,\"questionnaire\":" + questionnaire + "}").expectStatus().isBadRequest()
                .expectBody(Problem.class).returnResult().getResponseBody();

        assertThat(problem.fields()).extracting(Problem.FieldProblem::field).containsExactly(field);
        assertThat(all()).contains(before);
    }

    @Test
    void a_vocabulary_without_its_name_is_refused() {
        VersionDraft before = draft(begin(begun.group(), VersionKind.VOCABULARY, Story.WORDS, null));

        assertThat(ask(HttpMethod.PUT, "/" + before.draft(), "{\"version\":1,\"vocabulary\":{}}").expectStatus()
                .isBadRequest().expectBody(Problem.class).returnResult().getResponseBody().fields())
                .extracting(Problem.FieldProblem::field).containsExactly("vocabulary.ref");
        assertThat(all()).contains(before);
    }

    @Test
    void a_draft_takes_only_what_it_is_a_draft_of() {
        VersionDraft before = draft(begin(begun.group(), VersionKind.QUESTIONNAIRE, Story.FORM, null));
        Questionnaire form = Versions.questionnaire(Story.FORM).orElseThrow().as(new VersionRef(Story.FORM.id(), 2));
        Vocabulary stray = Vocabulary.empty(new VersionRef("stray", 1));

        VersionDraft after = draft(ask(HttpMethod.PUT, "/" + before.draft(),
                Json.stored().writeValueAsString(new SaveVersionDraft(1, form, stray))));

        assertThat(after.vocabulary()).isNull();
        assertThat(after.questionnaire()).isEqualTo(form);
    }

    @Test
    void a_name_of_another_organisation_is_told_before_anybody_writes() {
        OrganisationId others = new OrganisationId(begun.said()
                .done(Cast.OTTAVIA, new CreateOrganisation(new Bilingual("Union", "Union"), "UN")).ids()
                .get("organisation"));
        GroupId theirs = new Begun(begun.said(), others, null, null).another("THEIRS").group();

        assertThat(begin(theirs, VersionKind.QUESTIONNAIRE, Story.FORM, null).expectStatus().isEqualTo(422)
                .expectBody(Problem.class).returnResult().getResponseBody().rule())
                .isEqualTo("versions-of-one-organisation");
        assertThat(draft(begin(theirs, VersionKind.QUESTIONNAIRE, Story.FORM, "their-own")).questionnaire().ref())
                .isEqualTo(new VersionRef("their-own", 1));
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
