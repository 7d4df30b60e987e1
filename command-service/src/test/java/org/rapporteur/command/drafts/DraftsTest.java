package org.rapporteur.command.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Contents;
import org.rapporteur.command.Story;
import org.rapporteur.command.running.Begun;
import org.rapporteur.command.running.Service;
import org.rapporteur.command.running.Tokens;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.Problem;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.DraftId;
import org.rapporteur.shared.practices.DraftQuery.Draft;
import org.rapporteur.shared.practices.DraftQuery.DraftContent;
import org.rapporteur.shared.practices.DraftQuery.Drafts;
import org.rapporteur.shared.practices.DraftQuery.NewDraft;
import org.rapporteur.shared.practices.DraftQuery.SaveDraft;
import org.rapporteur.shared.practices.PracticeCommand.SubmitPractice;
import org.rapporteur.shared.workinggroups.Role;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Drafts over HTTP: whose they are, who writes them, and what becomes of them. */
class DraftsTest {
    private static Service service;
    private static Begun begun;

    @BeforeAll
    static void start(@TempDir Path folder) {
        service = Service.start(folder);
        begun = Begun.on(service);
        begun.seat(Cast.TERESA, Role.MEMBER, "LU");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static DraftContent content(String name) {
        return new DraftContent(Language.FR, name, List.of(), "Rural newcomers",
                Map.of("purpose", Answer.text("Half a sen"), "contactName", Answer.text("Somebody")), null);
    }

    private static ResponseSpec ask(Cast who, HttpMethod method, String path, Object body) {
        var request = service.client().method(method).uri("/api/drafts" + path)
                .headers(headers -> headers.setBearerAuth(Tokens.of(who.subject())));
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(Json.stored().writeValueAsString(body)).exchange();
    }

    private static Draft draft(ResponseSpec answer) {
        return answer.expectStatus().is2xxSuccessful().expectBody(Draft.class).returnResult().getResponseBody();
    }

    private static Draft begin(Cast who, String name) {
        return draft(ask(who, HttpMethod.POST, "", new NewDraft(begun.call(), content(name))));
    }

    private static ResponseSpec save(Cast who, Draft draft, boolean shared, String name) {
        return ask(who, HttpMethod.PUT, "/" + draft.draft(), new SaveDraft(draft.version(), shared, content(name)));
    }

    private static List<DraftId> seenBy(Cast who) {
        return ask(who, HttpMethod.GET, "", null).expectBody(Drafts.class).returnResult().getResponseBody().items()
                .stream().map(Draft::draft).toList();
    }

    private static void refused(ResponseSpec answer, int status, String rule) {
        assertThat(answer.expectStatus().isEqualTo(status).expectBody(Problem.class).returnResult().getResponseBody()
                .rule()).isEqualTo(rule);
    }

    @Test
    void a_member_begins_a_draft_for_their_delegation_and_finds_it_again() {
        Draft begunDraft = begin(Cast.MATHIS, null);

        assertThat(begunDraft.delegation()).isEqualTo(Story.LU);
        assertThat(begunDraft.version()).isEqualTo(1);
        assertThat(begunDraft.mine()).isTrue();
        assertThat(begunDraft.content().otherDomain()).isEqualTo("Rural newcomers");
        assertThat(draft(ask(Cast.MATHIS, HttpMethod.GET, "/" + begunDraft.draft(), null))).isEqualTo(begunDraft);
    }

    @Test
    void who_speaks_for_no_delegation_begins_no_draft() {
        refused(ask(Cast.MIRELA, HttpMethod.POST, "", new NewDraft(begun.call(), content("Mine"))), 403,
                "draft-of-own-call");
    }

    @Test
    void the_same_request_begins_one_draft() {
        NewDraft wanted = new NewDraft(begun.call(), content("Once"));
        Draft first = draft(service.client().post().uri("/api/drafts")
                .headers(headers -> headers.setBearerAuth(Tokens.of("mathis"))).header("Idempotency-Key", "draft once")
                .contentType(MediaType.APPLICATION_JSON).bodyValue(Json.stored().writeValueAsString(wanted))
                .exchange());

        assertThat(draft(service.client().post().uri("/api/drafts")
                .headers(headers -> headers.setBearerAuth(Tokens.of("mathis"))).header("Idempotency-Key", "draft once")
                .contentType(MediaType.APPLICATION_JSON).bodyValue(Json.stored().writeValueAsString(wanted))
                .exchange())).isEqualTo(first);
    }

    @Test
    void a_draft_is_its_authors_until_it_is_shared_with_the_delegation() {
        Draft mine = begin(Cast.MATHIS, "Shared later");
        refused(ask(Cast.TERESA, HttpMethod.GET, "/" + mine.draft(), null), 404, "draft-known");
        assertThat(seenBy(Cast.TERESA)).doesNotContain(mine.draft());

        Draft shared = draft(save(Cast.MATHIS, mine, true, "Shared"));

        assertThat(seenBy(Cast.TERESA)).contains(mine.draft());
        assertThat(draft(save(Cast.TERESA, shared, true, "By another hand")).content().name())
                .isEqualTo("By another hand");
        assertThat(seenBy(Cast.KARIM)).doesNotContain(mine.draft());
        refused(ask(Cast.KARIM, HttpMethod.GET, "/" + mine.draft(), null), 404, "draft-known");
    }

    @Test
    void sharing_and_deleting_are_the_authors() {
        Draft shared = draft(save(Cast.MATHIS, begin(Cast.MATHIS, "Ours"), true, "Ours"));

        refused(save(Cast.TERESA, shared, false, "Ours"), 403, "draft-author-only");
        refused(ask(Cast.TERESA, HttpMethod.DELETE, "/" + shared.draft(), null), 403, "draft-author-only");
        ask(Cast.MATHIS, HttpMethod.DELETE, "/" + shared.draft(), null).expectStatus().isNoContent().expectBody();
        refused(ask(Cast.MATHIS, HttpMethod.DELETE, "/" + shared.draft(), null), 404, "draft-known");
    }

    @Test
    void nobody_overwrites_what_somebody_else_saved_meanwhile() {
        Draft before = begin(Cast.MATHIS, "Version one");
        draft(save(Cast.MATHIS, before, false, "Version two"));

        refused(save(Cast.MATHIS, before, false, "From version one"), 409, "draft-version");
        assertThat(draft(ask(Cast.MATHIS, HttpMethod.GET, "/" + before.draft(), null)).content().name())
                .isEqualTo("Version two");
    }

    @Test
    void a_save_whose_answer_was_lost_is_answered_as_the_first_time() {
        Draft before = begin(Cast.MATHIS, "Lost on its way");
        Draft first = draft(save(Cast.MATHIS, before, true, "Saved once"));

        assertThat(draft(save(Cast.MATHIS, before, true, "Saved once"))).isEqualTo(first);
        refused(save(Cast.MATHIS, before, false, "Saved once"), 409, "draft-version");
        refused(save(Cast.MATHIS, before, true, "Saved twice"), 409, "draft-version");
    }

    @Test
    void what_was_saved_again_meanwhile_is_no_first_answer_any_more() {
        Draft before = begin(Cast.MATHIS, "Back and forth");
        Draft first = draft(save(Cast.MATHIS, before, false, "There"));
        draft(save(Cast.MATHIS, first, false, "There"));

        refused(save(Cast.MATHIS, before, false, "There"), 409, "draft-version");
    }

    @Test
    void personal_answers_rest_sealed() {
        Draft draft = begin(Cast.MATHIS, "Sealed");
        String stored = service.bean(MongoClient.class).getDatabase("rapporteur_drafts").getCollection("drafts")
                .find(new org.bson.Document("_id", draft.draft().value())).first().toJson();

        assertThat(stored).contains("Half a sen").doesNotContain("Somebody");
        assertThat(draft.content().answers().get("contactName").text()).isEqualTo("Somebody");
    }

    @Test
    void why_a_personal_answer_is_missing_and_its_entries_rest_sealed_too() {
        Map<String, Answer> answers = Map.of("contactTelephone",
                Answer.missing(Answer.Status.NOT_PROVIDED, "Away until spring"), "contactName",
                Answer.items(List.of("Second somebody")), "impact",
                Answer.missing(Answer.Status.TOO_EARLY, "Being measured"));
        Draft draft = ask(Cast.MATHIS, HttpMethod.POST, "",
                new NewDraft(begun.call(),
                        new DraftContent(Language.FR, "All sealed", List.of(), null, answers, null)))
                .expectStatus().isCreated().expectBody(Draft.class).returnResult().getResponseBody();
        String stored = service.bean(MongoClient.class).getDatabase("rapporteur_drafts").getCollection("drafts")
                .find(new org.bson.Document("_id", draft.draft().value())).first().toJson();

        assertThat(stored).contains("Being measured").doesNotContain("Away until", "Second somebody");
        assertThat(draft.content().answers()).isEqualTo(answers);
    }

    @Test
    void a_draft_answers_the_questionnaire_of_its_call() {
        DraftContent wrong = new DraftContent(Language.FR, "x".repeat(301), List.of(), null,
                Map.of("colour", Answer.text("Blue")), null);

        Problem problem = ask(Cast.MATHIS, HttpMethod.POST, "", new NewDraft(begun.call(), wrong)).expectStatus()
                .isBadRequest().expectBody(Problem.class).returnResult().getResponseBody();

        assertThat(problem.fields()).extracting(Problem.FieldProblem::field).containsExactly("content.name",
                "content.answers.colour");
    }

    @Test
    void what_was_submitted_is_no_draft_any_more() {
        Draft draft = begin(Cast.MATHIS, "Submitted");

        begun.said().done(Cast.MATHIS, new SubmitPractice(begun.call(), Story.LU, null, Contents.of("Submitted"),
                draft.draft()));

        refused(ask(Cast.MATHIS, HttpMethod.GET, "/" + draft.draft(), null), 404, "draft-known");
    }

    @Test
    void nobody_removes_the_draft_of_another_delegation_by_submitting() {
        Draft draft = begin(Cast.MATHIS, "Not theirs");

        begun.said().done(Cast.KARIM, new SubmitPractice(begun.call(), Story.FR, null, Contents.of("Not theirs"),
                draft.draft()));

        assertThat(seenBy(Cast.MATHIS)).contains(draft.draft());
    }

    @Test
    void somebody_with_very_many_drafts_finishes_one_first() {
        for (int nth = 0; nth < DraftLimits.DRAFTS_PER_AUTHOR; nth++) {
            begin(Cast.KARIM, "Draft " + nth);
        }

        refused(ask(Cast.KARIM, HttpMethod.POST, "", new NewDraft(begun.call(), content("One too many"))), 409,
                "draft-limit");
    }

    @Test
    void without_a_token_there_are_no_drafts() {
        service.client().get().uri("/api/drafts").exchange().expectStatus().isUnauthorized().expectBody();
    }
}
