package org.rapporteur.command.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.attachments.FileStore;
import org.rapporteur.attachments.StoredFile;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Contents;
import org.rapporteur.command.Forms;
import org.rapporteur.command.Story;
import org.rapporteur.command.running.Begun;
import org.rapporteur.command.running.Service;
import org.rapporteur.command.running.Tokens;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.Problem;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.DraftQuery.Draft;
import org.rapporteur.shared.practices.DraftQuery.DraftContent;
import org.rapporteur.shared.practices.DraftQuery.NewDraft;
import org.rapporteur.shared.practices.PracticeCommand.OpenCall;
import org.rapporteur.shared.practices.PracticeCommand.PublishQuestionnaireVersion;
import org.rapporteur.shared.practices.PracticeCommand.RemoveFile;
import org.rapporteur.shared.practices.PracticeCommand.RevisePractice;
import org.rapporteur.shared.practices.PracticeCommand.SubmitPractice;
import org.rapporteur.shared.practices.PracticeContent;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeQuery.DraftFiles;
import org.rapporteur.shared.practices.PracticeQuery.FileView;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.workinggroups.Role;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Files over HTTP: brought to a draft, looked at, handed on to who may read it, and forgotten where nobody needs them. */
class FilesTest {
    private static final byte[] PDF = "%PDF-1.7 a plan".getBytes(StandardCharsets.US_ASCII);
    private static Service service;
    private static Draft draft;
    private static Begun begun;
    private static CallId call;

    @BeforeAll
    static void start(@TempDir Path folder) {
        service = Service.start(folder);
        begun = Begun.on(service);
        begun.seat(Cast.TERESA, Role.MEMBER, "PT");
        begun.said().done(Cast.MIRELA,
                new PublishQuestionnaireVersion(begun.group(), Forms.questionnaire(2), Story.FORM, null));
        call = call(begun);
        draft = draft(call, "mathis");
    }

    private static CallId call(Begun by) {
        return new CallId(by.said().done(Cast.MIRELA,
                new OpenCall(by.group(), Story.TITLE, Story.TITLE, new VersionRef(Story.FORM.id(), 2), Story.WORDS,
                        List.of("I"), null, Instant.parse("2099-01-01T00:00:00Z")))
                .ids().get("call"));
    }

    private static Draft draft(CallId asked, String subject) {
        return service.client().post().uri("/api/drafts").headers(h -> h.setBearerAuth(Tokens.of(subject)))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Json.stored().writeValueAsString(new NewDraft(asked,
                        new DraftContent(Language.FR, "With files", List.of(), null, Map.of(), null))))
                .exchange().expectStatus().isCreated().expectBody(Draft.class).returnResult().getResponseBody();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static ResponseSpec bring(Cast who, String field, String name, byte[] content) {
        return bring(draft, who, field, name, content);
    }

    private static ResponseSpec bring(Draft to, Cast who, String field, String name, byte[] content) {
        return service.client().post()
                .uri("/api/drafts/{draft}/files?field={field}&name={name}", to.draft(), field, name)
                .headers(h -> h.setBearerAuth(Tokens.of(who.subject()))).contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(content).exchange();
    }

    private static List<FileView> files(ResponseSpec answer) {
        return answer.expectStatus().isOk().expectBody(DraftFiles.class).returnResult().getResponseBody().items();
    }

    private static void refused(ResponseSpec answer, int status, String rule) {
        assertThat(answer.expectStatus().isEqualTo(status).expectBody(Problem.class).returnResult().getResponseBody()
                .rule()).isEqualTo(rule);
    }

    @Test
    void a_file_is_brought_handed_on_safely_and_left_out_again() {
        FileView plan = files(bring(Cast.MATHIS, "plans", "C:\\docs\\plan é.pdf", PDF)).getLast();

        assertThat(plan.name()).isEqualTo("plan é.pdf");
        assertThat(plan.mediaType()).isEqualTo("application/pdf");
        service.client().get().uri("/api/drafts/{draft}/files/{hash}", draft.draft(), plan.hash())
                .headers(h -> h.setBearerAuth(Tokens.of("mathis"))).exchange().expectStatus().isOk().expectHeader()
                .valueMatches("Content-Disposition", "attachment;.*").expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff").expectHeader()
                .valueEquals("Content-Security-Policy", "sandbox; default-src 'none'").expectBody(byte[].class)
                .isEqualTo(PDF);
        assertThat(files(service.client().delete()
                .uri("/api/drafts/{draft}/files?field=plans&hash={hash}", draft.draft(), plan.hash())
                .headers(h -> h.setBearerAuth(Tokens.of("mathis"))).exchange())).doesNotContain(plan);
    }

    @Test
    void only_who_writes_the_draft_brings_and_reads_its_files() {
        refused(bring(Cast.TERESA, "plans", "plan.pdf", PDF), 404, "draft-known");
        service.client().get().uri("/api/drafts/{draft}/files", draft.draft())
                .headers(h -> h.setBearerAuth(Tokens.of("teresa"))).exchange().expectStatus().isNotFound();
        service.client().get().uri("/api/drafts/{draft}/files", draft.draft()).exchange().expectStatus()
                .isUnauthorized();
    }

    @Test
    void what_is_not_what_it_says_or_too_large_stays_out() {
        refused(bring(Cast.MATHIS, "plans", "plan.pdf", "<html>".getBytes(StandardCharsets.US_ASCII)), 422,
                "file-kind");
        refused(bring(Cast.MATHIS, "plans", "drawing.svg", "<svg/>".getBytes(StandardCharsets.US_ASCII)), 422,
                "file-kind");
        refused(bring(Cast.MATHIS, "plans", "plan.pdf", new byte[FileStore.LARGEST + 1]), 422, "file-size");
        refused(bring(Cast.MATHIS, "plans", "plan.pdf", new byte[0]), 422, "file-size");
        assertThat(DraftFiles.LARGEST).isEqualTo(FileStore.LARGEST);
        bring(Cast.MATHIS, "purpose", "plan.pdf", PDF).expectStatus().isBadRequest();
    }

    @Test
    void what_no_draft_and_no_fact_names_is_forgotten() {
        byte[] kept = "%PDF-1.7 kept".getBytes(StandardCharsets.US_ASCII);
        byte[] left = "%PDF-1.7 left".getBytes(StandardCharsets.US_ASCII);
        FileView named = files(bring(Cast.MATHIS, "plans", "kept.pdf", kept)).getLast();
        FileView orphan = files(bring(Cast.MATHIS, "plans", "left.pdf", left)).getLast();
        files(service.client().delete()
                .uri("/api/drafts/{draft}/files?field=plans&hash={hash}", draft.draft(), orphan.hash())
                .headers(h -> h.setBearerAuth(Tokens.of("mathis"))).exchange());
        FileStore store = service.bean(FileStore.class);
        FileCleaning cleaning = service.bean(FileCleaning.class);

        cleaning.clean(Instant.EPOCH);
        assertThat(store.content(orphan.hash())).isPresent();
        cleaning.clean(Instant.parse("2100-01-01T00:00:00Z"));

        assertThat(store.content(orphan.hash())).isEmpty();
        assertThat(store.content(named.hash())).contains(kept);
    }

    @Test
    void a_content_that_could_not_be_removed_at_the_time_is_removed_by_the_cleaning() {
        byte[] content = "%PDF-1.7 removed".getBytes(StandardCharsets.US_ASCII);
        FileView file = files(bring(Cast.MATHIS, "plans", "removed.pdf", content)).getLast();
        PracticeId practice = submitted("With a file", file.hash());
        FileStore store = service.bean(FileStore.class);
        begun.said().done(Cast.MIRELA, new RemoveFile(practice, file.hash(), "Somebody asked for it"));
        store.keep(new FileStore.Upload(begun.group() + "/LU",
                new StoredFile(file.hash(), "removed.pdf", 16, "application/pdf"), Instant.EPOCH), content);

        assertThat(service.bean(FileCleaning.class).removeRemoved()).isEqualTo(1);

        assertThat(store.content(file.hash())).isEmpty();
        assertThat(service.bean(FileCleaning.class).removeRemoved()).isZero();
    }

    @Test
    void one_group_removes_its_file_and_another_keeps_the_same() {
        byte[] content = "%PDF-1.7 shared by two groups".getBytes(StandardCharsets.US_ASCII);
        Begun other = begun.another("OTHER");
        other.seat(Cast.MATHIS, Role.MEMBER, "LU");
        CallId theirs = call(other);
        Draft elsewhere = draft(theirs, "mathis");
        FileView file = files(bring(Cast.MATHIS, "plans", "ours.pdf", content)).getLast();
        files(bring(elsewhere, Cast.MATHIS, "plans", "theirs.pdf", content));
        PracticeId ours = submitted("Ours", file.hash());
        PracticeId same = new PracticeId(begun.said().done(Cast.MATHIS,
                new SubmitPractice(theirs, Story.LU, null, content("Theirs", file.hash()), null)).ids()
                .get("practice"));
        FileStore store = service.bean(FileStore.class);

        begun.said().done(Cast.MIRELA, new RemoveFile(ours, file.hash(), "Somebody asked for it"));
        service.bean(FileCleaning.class).removeRemoved();

        assertThat(store.content(file.hash())).contains(content);
        assertThat(store.find(begun.group() + "/LU", file.hash())).isEmpty();
        assertThat(store.find(other.group() + "/LU", file.hash())).isPresent();
        begun.said().done(Cast.MIRELA, new RemoveFile(same, file.hash(), "Somebody asked for it"));
        assertThat(store.content(file.hash())).isEmpty();
    }

    @Test
    void a_content_that_a_practice_has_stays_where_its_delegation_removes_it_from_another() {
        byte[] content = "%PDF-1.7 twice".getBytes(StandardCharsets.US_ASCII);
        FileView file = files(bring(Cast.MATHIS, "plans", "twice.pdf", content)).getLast();
        PracticeId first = submitted("Once", file.hash());
        PracticeId second = submitted("Twice", file.hash());
        FileStore store = service.bean(FileStore.class);

        begun.said().done(Cast.MIRELA, new RemoveFile(first, file.hash(), "Somebody asked for it"));
        assertThat(store.content(file.hash())).contains(content);
        begun.said().done(Cast.MIRELA, new RemoveFile(second, file.hash(), "Somebody asked for it"));
        assertThat(store.content(file.hash())).isEmpty();
    }

    @Test
    void what_is_brought_again_after_its_removal_stays() {
        byte[] content = "%PDF-1.7 again".getBytes(StandardCharsets.US_ASCII);
        FileView file = files(bring(Cast.MATHIS, "plans", "again.pdf", content)).getLast();
        PracticeId practice = submitted("Again", file.hash());
        begun.said().done(Cast.MIRELA, new RemoveFile(practice, file.hash(), "Somebody asked for it"));

        files(bring(Cast.MATHIS, "plans", "again.pdf", content));

        assertThat(service.bean(FileCleaning.class).removeRemoved()).isZero();
        assertThat(service.bean(FileStore.class).content(file.hash())).contains(content);
    }

    @Test
    void nothing_is_read_from_who_may_not_bring_it() {
        byte[] large = new byte[FileStore.LARGEST + 1];

        refused(bring(Cast.TERESA, "plans", "plan.pdf", large), 404, "draft-known");
        bring(Cast.MATHIS, "purpose", "plan.pdf", large).expectStatus().isBadRequest();
    }

    @Test
    void a_delegation_brings_only_so_much() {
        Draft theirs = draft(call, "teresa");
        service.bean(FileStore.class).keep(new FileStore.Upload(begun.group() + "/PT",
                new StoredFile("e".repeat(64), "all.pdf", 512 * 1024 * 1024 - 10, "application/pdf"), Instant.now()),
                new byte[]{1});

        refused(bring(theirs, Cast.TERESA, "plans", "more.pdf", PDF), 422, "file-room");
    }

    @Test
    void a_document_that_cannot_be_opened_is_refused_as_such() {
        refused(bring(Cast.MATHIS, "plans", "plan.docx", "PK broken".getBytes(StandardCharsets.US_ASCII)), 422,
                "file-readable");
    }

    @Test
    void a_revision_takes_a_file_that_its_delegation_brings_and_nobody_else_brings_one() {
        PracticeId practice = submitted("Without a file");
        byte[] content = "%PDF-1.7 revised".getBytes(StandardCharsets.US_ASCII);

        assertThat(bringTo(practice, Cast.TERESA, "plans", content).expectStatus().isForbidden()
                .expectBody(Problem.class).returnResult().getResponseBody().rule()).isEqualTo("own-delegation-only");
        bringTo(practice, Cast.MATHIS, "purpose", content).expectStatus().isBadRequest();
        refused(bringTo(practice, Cast.MATHIS, "plans", new byte[FileStore.LARGEST + 1]), 422, "file-size");
        FileView file = files(bringTo(practice, Cast.MATHIS, "plans", content)).getLast();
        assertThat(files(service.client().get()
                .uri("/api/revisions/{practice}/files?field=plans&hash={hash}&hash={other}", practice, file.hash(),
                        "f".repeat(64))
                .headers(h -> h.setBearerAuth(Tokens.of("mathis"))).exchange())).containsExactly(file);

        begun.said().done(Cast.MATHIS, new RevisePractice(practice, content("Without a file", file.hash()), null));
    }

    private static ResponseSpec bringTo(PracticeId practice, Cast who, String field, byte[] content) {
        return service.client().post()
                .uri("/api/revisions/{practice}/files?field={field}&name=plan.pdf", practice, field)
                .headers(h -> h.setBearerAuth(Tokens.of(who.subject()))).contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(content).exchange();
    }

    private static PracticeId submitted(String name, String... hashes) {
        return new PracticeId(begun.said().done(Cast.MATHIS,
                new SubmitPractice(call, Story.LU, null, content(name, hashes), null)).ids().get("practice"));
    }

    private static PracticeContent content(String name, String... hashes) {
        PracticeContent plain = Contents.of(name);
        Map<String, Answer> answers = new TreeMap<>(plain.answers());
        answers.put("used", Answer.items(List.of("yes")));
        List.of("story", "links", "places", "plans").forEach(
                field -> answers.put(field, Answer.missing(Answer.Status.NOT_APPLICABLE, "Nothing to show")));
        if (hashes.length > 0) {
            answers.put("plans", Answer.items(List.of(hashes)));
        }
        return new PracticeContent(plain.language(), plain.name(), plain.domains(), plain.otherDomain(), answers);
    }
}
