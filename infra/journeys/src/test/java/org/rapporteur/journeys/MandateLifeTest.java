package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Json;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.MandateCommand.AdoptMandate;
import org.rapporteur.shared.mandates.MandateCommand.AnnulMandate;
import org.rapporteur.shared.mandates.MandateCommand.ApproveMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.CancelMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.RescheduleMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.ReturnMandateReview;
import org.rapporteur.shared.mandates.MandateCommand.RewordActivity;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.ReviewDraft;
import org.rapporteur.shared.mandates.ReviewId;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AssignRole;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.RevokeRole;
import tools.jackson.databind.JsonNode;

/** A mandate would be approved by its own author, approved twice, or renewed as if nobody had advised anything. */
@ExtendWith(Demo.class)
class MandateLifeTest {
    private Member mirela;
    private Member henrik;
    private Member anahit;
    private Member karim;
    private OwnMandate mandate;

    @BeforeEach
    void the_group_signs_in(Platform platform) {
        mirela = Member.signIn(platform, "mirela", "en");
        henrik = Member.signIn(platform, "henrik", "en");
        anahit = Member.signIn(platform, "anahit", "en");
        karim = Member.signIn(platform, "karim", "fr");
    }

    @AfterEach
    void its_mandates_are_closed() {
        mandate.close();
    }

    @Test
    void a_mandate_lives_from_its_adoption_to_a_renewal_that_starts_from_what_was_advised() {
        mandate = new OwnMandate(mirela, karim);
        theLeadReports();
        theGroupExchangesViews();
        ReviewId last = theGroupEvaluates();
        theChairReturnsIt(last);
        theAuthorDoesNotApproveIt(last);
        theFirstRoundIsNotTheOneThatWaits(last);
        ofManyApprovalsOneIsGiven(last);
        theRenewalOffersWhatWasAdvised();
        theSecretariatRenews();
        theTrailTellsEachStep();
    }

    @Test
    void what_was_begun_by_mistake_is_taken_back_and_the_way_is_free_again() {
        mandate = OwnMandate.longAgo(mirela, karim);
        anActivityGetsItsRightWords();
        aReviewGetsAnotherDayAndIsCancelled();
        aMandateForTheWrongYearsIsAnnulled();
    }

    private void anActivityGetsItsRightWords() {
        RewordActivity other = new RewordActivity(mandate.activity(), OwnMandate.MORE, null, "A slip of the pen");
        assertThat(karim.command(other).rule()).isEqualTo("secretariat-only");
        does(mirela, other);
        assertThat(karim.latest("/api/activities/" + mandate.activity()).body().path("activity").path("title")
                .path("fr").asString()).isEqualTo(OwnMandate.MORE.fr());
    }

    private void aReviewGetsAnotherDayAndIsCancelled() {
        ReviewId review = mandate.opened(ReviewKind.YEARLY);
        LocalDate later = OwnMandate.TODAY.plusDays(60);
        does(mirela, new RescheduleMandateReview(review, later, "More time"));
        assertThat(karim.latest("/api/reviews/" + review).body().path("review").path("due").asString())
                .isEqualTo(later.toString());
        does(mirela, new CancelMandateReview(review, "Too early"));
        assertThat(karim.command(mandate.view(review)).rule()).isEqualTo("review-not-cancelled");
        ReviewId again = mandate.opened(ReviewKind.YEARLY);
        does(karim, mandate.view(again));
        assertThat(mirela.command(new CancelMandateReview(again, "Too late")).rule()).isEqualTo("nobody-has-spoken");
        mandate.evaluatedBy(karim, again);
        does(anahit, mandate.submission(again, null));
        does(henrik, new ApproveMandateReview(again, null));
    }

    private void aMandateForTheWrongYearsIsAnnulled() {
        assertThat(mirela.command(new AnnulMandate(mandate.id(), "Wrong")).rule())
                .isEqualTo("nothing-stands-under-it");
        AdoptMandate adoption = OwnMandate.adoption(mirela, OwnMandate.freeYear(mirela));
        MandateId wrong = new MandateId(does(mirela, adoption).id("mandate"));
        assertThat(mirela.command(adoption).rule()).isEqualTo("mandates-never-overlap");
        assertThat(henrik.command(new AnnulMandate(wrong, "Wrong")).rule()).isEqualTo("secretariat-only");
        does(mirela, new AnnulMandate(wrong, "The wrong years"));
        JsonNode board = karim.latest("/api/mandates/" + wrong).body();
        assertThat(board.path("mandate").path("state").asString()).isEqualTo("ANNULLED");
        assertThat(board.path("annulled").path("role").asString()).isEqualTo("SECRETARIAT");
        MandateId right = new MandateId(does(mirela, adoption).id("mandate"));
        does(mirela, new AnnulMandate(right, "It was only a rehearsal."));
    }

    private void theLeadReports() {
        assertThat(henrik.command(mandate.report()).rule()).isEqualTo("lead-or-secretariat-only");
        does(karim, mandate.report());
        assertThat(karim.latest("/api/activities/" + mandate.activity()).body().path("reports")).hasSize(1);
    }

    private void theGroupExchangesViews() {
        ReviewId yearly = mandate.opened(ReviewKind.YEARLY);
        assertThat(mirela.command(mandate.opening(ReviewKind.YEARLY)).rule()).isEqualTo("one-review");
        mandate.evaluatedBy(karim, yearly);
        does(anahit, mandate.submission(yearly, null));
        does(henrik, new ApproveMandateReview(yearly, null));
    }

    private ReviewId theGroupEvaluates() {
        ReviewId last = mandate.opened(ReviewKind.FINAL);
        assertThat(anahit.command(mandate.submission(last, null)).rule()).isEqualTo("everything-evaluated");
        mandate.evaluatedBy(karim, last);
        mandate.proposedBy(karim, last);
        assertThat(mirela.latest("/api/mandates/" + mandate.id() + "/renewal").body().hasNonNull("review")).isFalse();
        return last;
    }

    private void theChairReturnsIt(ReviewId last) {
        does(anahit, mandate.submission(last, mandate.proposal()));
        assertThat(karim.command(mandate.view(last)).rule()).isEqualTo("review-open");
        does(henrik, new ReturnMandateReview(last, "Say what the handbook is for."));
        ReviewDraft draft = Json.stored().readValue(
                anahit.query("/api/review-drafts/" + last).body().toString(), ReviewDraft.class);
        assertThat(draft.version()).isZero();
        assertThat(draft.content().conclusions()).hasSize(3);
    }

    /** Even as a chair for a while. */
    private void theAuthorDoesNotApproveIt(ReviewId last) {
        PersonId rapporteur = new PersonId(anahit.person());
        does(mirela, new AssignRole(mandate.group(), rapporteur, Role.CHAIR, "For a while"));
        does(anahit, mandate.submission(last, mandate.proposal()));
        Answer own = anahit.command(new ApproveMandateReview(last, null));
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.rule()).isEqualTo("not-its-author");
        does(mirela, new RevokeRole(mandate.group(), rapporteur, Role.CHAIR, "The while is over"));
    }

    private void theFirstRoundIsNotTheOneThatWaits(ReviewId last) {
        Answer stale = henrik.command(new ApproveMandateReview(last, 1, null));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.rule()).isEqualTo("current-round");
    }

    private void ofManyApprovalsOneIsGiven(ReviewId last) {
        List<Supplier<Answer>> approvals = IntStream.range(0, 4).<Supplier<Answer>>mapToObj(
                nth -> () -> henrik.command(new ApproveMandateReview(last, 2, "Approval " + nth))).toList();

        List<Answer> answers = AtOnce.all(approvals);

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(answers).filteredOn(answer -> !answer.done()).extracting(Answer::rule)
                .containsOnly("approved-once");
        assertThat(henrik.latest("/api/reviews/" + last).body().path("review").path("state").asString())
                .isEqualTo("APPROVED");
    }

    private void theRenewalOffersWhatWasAdvised() {
        JsonNode offer = mirela.latest("/api/mandates/" + mandate.id() + "/renewal").body();
        assertThat(offer.path("recommendations")).extracting(one -> one.path("kind").asString())
                .containsExactlyInAnyOrder("PRIORITY_TASK", "DISCONTINUE_TASK", "PRIORITY_ACTIVITY", "NEW_ACTIVITY");
    }

    private void theSecretariatRenews() {
        assertThat(mirela.command(mandate.renewal(List.of())).rule()).isEqualTo("recommendations-answered");
        Answer renewed = does(mirela, mandate.renewalAsAdvised());
        mandate.renewedAs(renewed.id("mandate"));
        JsonNode board = karim.latest("/api/mandates/" + renewed.id("mandate")).body();
        assertThat(board.path("tasks").path(0).path("activities")).hasSize(2);
        assertThat(karim.latest("/api/activities/" + renewed.id("activity:0")).body().path("description").path("fr")
                .asString()).isEqualTo(OwnMandate.MORE.fr());
        JsonNode compared = karim.latest("/api/mandates/" + renewed.id("mandate") + "/comparison").body();
        assertThat(compared.path("tasks")).extracting(one -> one.path("became").asString())
                .containsExactly("REWORDED", "NEW", "DROPPED");
        assertThat(mirela.command(mandate.renewalAsAdvised()).rule()).isEqualTo("renewed-once");
    }

    private void theTrailTellsEachStep() {
        JsonNode entries = karim.latest("/api/mandates/" + mandate.id() + "/trail").body().path("entries");
        Map<String, String> roles = Map.of("MandateAdopted", "SECRETARIAT", "ProgressReported", "MEMBER",
                "MandateReviewSubmitted", "RAPPORTEUR", "MandateReviewReturned", "CHAIR", "MandateReviewApproved",
                "CHAIR", "MandateRenewed", "SECRETARIAT");
        roles.forEach((event, role) -> assertThat(entries).as(event)
                .anyMatch(entry -> entry.path("event").asString().endsWith(event)
                        && role.equals(entry.path("role").asString()) && entry.has("actor")));
    }

    private static Answer does(Member who, Command command) {
        Answer answer = who.command(command);
        assertThat(answer.done()).as(command.getClass().getSimpleName() + ": " + answer.body()).isTrue();
        return answer;
    }
}
