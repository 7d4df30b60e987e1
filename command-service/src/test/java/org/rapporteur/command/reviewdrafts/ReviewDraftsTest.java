package org.rapporteur.command.reviewdrafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.command.Cast;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.command.running.Begun;
import org.rapporteur.command.running.Service;
import org.rapporteur.command.running.Tokens;
import org.rapporteur.command.running.Told;
import org.rapporteur.eventlog.privacy.SubjectRegistry;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.Problem;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.Conclusion;
import org.rapporteur.shared.mandates.MandateCommand.AdoptMandate;
import org.rapporteur.shared.mandates.MandateCommand.CancelMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.EvaluateTask;
import org.rapporteur.shared.mandates.MandateCommand.OpenMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.ReturnMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.SubmitMandateReview;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandatePeriod;
import org.rapporteur.shared.mandates.ReviewDraft;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.TakenDecision;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What a review will conclude, while it is written, over HTTP. */
class ReviewDraftsTest {
    private static final LocalDate TODAY = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
    private static final int YEAR = TODAY.getYear();
    private static Service service;
    private static Begun begun;
    private static MandateId mandate;

    private ReviewId review;

    @BeforeAll
    static void start(@TempDir Path folder) {
        service = Service.start(folder);
        begun = Begun.on(service);
        mandate = new MandateId(done(Cast.MIRELA, adoption(begun), "mandate"));
    }

    private static AdoptMandate adoption(Begun on) {
        return new AdoptMandate(on.group(), MandatePeriod.startingIn(YEAR - 1),
                MandateStory.terms(MandateStory.task("1", null)), new TakenDecision("CM", TODAY, "Decided"), null);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String done(Cast who, Command command, String id) {
        return begun.said().done(who, command).ids().get(id);
    }

    /** A review of a mandate of its own: each test has another group. */
    private void opened(String acronym) {
        Begun on = begun.another(acronym);
        on.seat(Cast.HENRIK, Role.CHAIR, null);
        on.seat(Cast.ANAHIT, Role.RAPPORTEUR, "AM");
        on.seat(Cast.LUCETTE, Role.RAPPORTEUR, "LU");
        on.seat(Cast.KARIM, Role.MEMBER, "FR");
        MandateId own = new MandateId(done(Cast.MIRELA, adoption(on), "mandate"));
        review = new ReviewId(done(Cast.MIRELA, new OpenMandateReview(own, ReviewKind.YEARLY, YEAR,
                LocalDate.of(YEAR + 1, 1, 31)), "review"));
    }

    private ResponseSpec ask(Cast who, HttpMethod method, Object body) {
        return ask(who, method, "/" + review, body);
    }

    private static ResponseSpec ask(Cast who, HttpMethod method, String path, Object body) {
        return service.client().method(method).uri("/api/review-drafts" + path)
                .headers(headers -> headers.setBearerAuth(Tokens.of(who.subject())))
                .contentType(MediaType.APPLICATION_JSON).bodyValue(Json.stored().writeValueAsString(body)).exchange();
    }

    private static ReviewDraft draft(ResponseSpec answer) {
        return answer.expectStatus().isOk().expectBody(ReviewDraft.class).returnResult().getResponseBody();
    }

    private static String rule(ResponseSpec answer, int status) {
        return answer.expectStatus().isEqualTo(status).expectBody(Problem.class).returnResult().getResponseBody()
                .rule();
    }

    private static ReviewDraft.Save save(long version, String summary) {
        return new ReviewDraft.Save(version, new ReviewDraft.Content(Language.EN, summary,
                List.of(new ReviewDraft.OnSubject("1", null, null, "Not sure yet")), List.of()));
    }

    private void submitted() {
        begun.said().done(Cast.KARIM, new EvaluateTask(review, "1", Advice.CONTINUE, Language.EN, "Go on"));
        begun.said().done(Cast.ANAHIT, new SubmitMandateReview(review, Language.EN, "Well",
                List.of(new Conclusion("1", null, Advice.PRIORITY, "First")), List.of()));
    }

    @Test
    void members_the_chair_and_strangers_see_no_draft() {
        opened("UNSEEN");

        List.of(Cast.KARIM, Cast.HENRIK, Cast.STRANGER, Cast.OTTAVIA).forEach(who -> {
            assertThat(rule(ask(who, HttpMethod.GET, Map.of()), 404)).isEqualTo("draft-known");
            assertThat(rule(ask(who, HttpMethod.PUT, save(0, "Mine")), 404)).isEqualTo("draft-known");
            assertThat(rule(ask(who, HttpMethod.DELETE, Map.of()), 404)).isEqualTo("draft-known");
        });
    }

    @Test
    void an_unknown_review_has_no_draft() {
        assertThat(rule(ask(Cast.MIRELA, HttpMethod.GET, "/" + mandate, Map.of()), 404)).isEqualTo("draft-known");
        ask(Cast.MIRELA, HttpMethod.GET, "/nought", Map.of()).expectStatus().isBadRequest().expectBody();
    }

    @Test
    void what_is_not_part_of_a_draft_is_refused_by_its_field() {
        opened("FIELDS");

        assertThat(ask(Cast.ANAHIT, HttpMethod.PUT, Map.of("version", 0, "content",
                Map.of("conclusions", List.of(Map.of("reason", "On nothing"))))).expectStatus().isBadRequest()
                .expectBody(Problem.class).returnResult().getResponseBody().fields())
                .extracting(field -> field.field() + " " + field.rule())
                .containsExactly("content.conclusions[0].task invalid.task-or-activity");
    }

    @Test
    void a_draft_that_nobody_saved_is_empty() {
        opened("EMPTY");

        assertThat(draft(ask(Cast.ANAHIT, HttpMethod.GET, Map.of())))
                .isEqualTo(new ReviewDraft(review, 0, null, null, ReviewDraft.Content.empty()));
    }

    @Test
    void rapporteurs_and_the_secretariat_write_one_draft_together() {
        opened("TOGETHER");
        draft(ask(Cast.ANAHIT, HttpMethod.PUT, save(0, "Anahit begins")));
        draft(ask(Cast.LUCETTE, HttpMethod.PUT, save(1, "Lucette goes on")));

        ReviewDraft seen = draft(ask(Cast.MIRELA, HttpMethod.GET, Map.of()));

        assertThat(seen.version()).isEqualTo(2);
        assertThat(seen.content()).isEqualTo(save(1, "Lucette goes on").content());
        assertThat(seen.savedBy().value())
                .isEqualTo(service.bean(SubjectRegistry.class).subjectOf(Tokens.ISSUER, "lucette"));
    }

    @Test
    void of_two_who_save_on_the_same_version_one_is_told() {
        opened("CONFLICT");
        draft(ask(Cast.ANAHIT, HttpMethod.PUT, save(0, "Anahit")));

        assertThat(rule(ask(Cast.LUCETTE, HttpMethod.PUT, save(0, "Lucette")), 409)).isEqualTo("draft-version");
        draft(ask(Cast.ANAHIT, HttpMethod.PUT, save(1, "Anahit again")));
        assertThat(rule(ask(Cast.LUCETTE, HttpMethod.PUT, save(1, "Lucette")), 409)).isEqualTo("draft-version");
        assertThat(draft(ask(Cast.LUCETTE, HttpMethod.GET, Map.of())).content().summary()).isEqualTo("Anahit again");
    }

    @Test
    void a_draft_is_thrown_away_by_hand_twice_without_harm() {
        opened("DELETED");
        draft(ask(Cast.ANAHIT, HttpMethod.PUT, save(0, "Anahit")));

        ask(Cast.LUCETTE, HttpMethod.DELETE, Map.of()).expectStatus().isNoContent().expectBody();
        ask(Cast.LUCETTE, HttpMethod.DELETE, Map.of()).expectStatus().isNoContent().expectBody();

        assertThat(draft(ask(Cast.ANAHIT, HttpMethod.GET, Map.of())).version()).isZero();
    }

    @Test
    void nothing_is_written_on_what_waits_for_the_chair() {
        opened("WAITS");
        draft(ask(Cast.ANAHIT, HttpMethod.PUT, save(0, "Anahit")));
        submitted();

        assertThat(rule(ask(Cast.ANAHIT, HttpMethod.PUT, save(1, "More")), 422)).isEqualTo("review-open");
    }

    @Test
    void the_submission_throws_the_draft_away() {
        opened("THROWN");
        draft(ask(Cast.ANAHIT, HttpMethod.PUT, save(0, "Anahit")));
        assertThat(service.bean(ReviewDraftStore.class).find(review, 0)).isPresent();

        submitted();

        assertThat(service.bean(ReviewDraftStore.class).find(review, 0)).isEmpty();
    }

    @Test
    void a_cancelled_review_takes_its_draft_with_it_and_no_other_is_written() {
        opened("CANCELLED");
        draft(ask(Cast.ANAHIT, HttpMethod.PUT, save(0, "Anahit")));

        begun.said().done(Cast.MIRELA, new CancelMandateReview(review, "Too early"));

        assertThat(service.bean(ReviewDraftStore.class).find(review, 0)).isEmpty();
        assertThat(rule(ask(Cast.ANAHIT, HttpMethod.PUT, save(0, "More")), 409)).isEqualTo("review-not-cancelled");
    }

    private Told submit(String key) {
        return Told.by(begun.said(), Cast.ANAHIT, key, new SubmitMandateReview(review, Language.EN, "Well",
                List.of(new Conclusion("1", null, Advice.PRIORITY, "First")), List.of()));
    }

    @Test
    void a_submission_that_is_repeated_after_a_return_leaves_what_was_written_since() {
        opened("REPEATED");
        begun.said().done(Cast.KARIM, new EvaluateTask(review, "1", Advice.CONTINUE, Language.EN, "Go on"));
        submit("submits once");
        begun.said().done(Cast.HENRIK, new ReturnMandateReview(review, "Say more"));
        draft(ask(Cast.LUCETTE, HttpMethod.PUT, save(0, "After the return")));

        assertThat(submit("submits once")).isEqualTo(Told.DONE);

        assertThat(draft(ask(Cast.LUCETTE, HttpMethod.GET, Map.of())).content().summary())
                .isEqualTo("After the return");
    }

    @Test
    void a_draft_after_a_return_begins_with_what_was_submitted() {
        opened("RETURNED");
        draft(ask(Cast.ANAHIT, HttpMethod.PUT, save(0, "Before the submission")));
        submitted();
        begun.said().done(Cast.HENRIK, new ReturnMandateReview(review, "Say more"));

        ReviewDraft next = draft(ask(Cast.LUCETTE, HttpMethod.GET, Map.of()));

        assertThat(next).isEqualTo(new ReviewDraft(review, 0, null, null, new ReviewDraft.Content(Language.EN, "Well",
                List.of(new ReviewDraft.OnSubject("1", null, Advice.PRIORITY, "First")), List.of())));
        assertThat(draft(ask(Cast.LUCETTE, HttpMethod.PUT, save(0, "After the return"))).version()).isEqualTo(1);
    }
}
