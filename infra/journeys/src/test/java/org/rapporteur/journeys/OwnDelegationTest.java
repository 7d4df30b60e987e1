package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.practices.PracticeCommand.AcceptPractice;
import org.rapporteur.shared.practices.PracticeCommand.AssignCategory;
import org.rapporteur.shared.practices.PracticeCommand.AssignPriorityDomain;
import org.rapporteur.shared.practices.PracticeCommand.DeclinePractice;
import org.rapporteur.shared.practices.PracticeCommand.LeaveUncategorised;
import org.rapporteur.shared.practices.PracticeCommand.PublishPractice;
import org.rapporteur.shared.practices.PracticeCommand.RemoveCategory;
import org.rapporteur.shared.practices.PracticeCommand.RequestClarification;
import org.rapporteur.shared.practices.PracticeId;

/** Somebody would judge what their own delegation sent. */
@ExtendWith(Demo.class)
class OwnDelegationTest {
    private Member mathis;
    private Member lucette;
    private Member anahit;
    private FollowUp call;
    private String practice = "";

    @BeforeEach
    void luxembourg_submits(Platform platform) {
        mathis = Member.signIn(platform, "mathis", "fr");
        lucette = Member.signIn(platform, "lucette", "fr");
        anahit = Member.signIn(platform, "anahit", "en");
        call = FollowUp.seenBy(mathis);
        practice = submitted(null);
    }

    @AfterEach
    void luxembourg_withdraws() {
        assertThat(mathis.command(FollowUp.withdrawal(practice)).status()).isEqualTo(200);
    }

    @Test
    void no_act_of_review_is_open_to_the_rapporteur_of_the_same_delegation() {
        List<Answer> refusals = review(practice).map(lucette::command).toList();

        assertThat(refusals).hasSize(7).allSatisfy(refused -> {
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.rule()).isEqualTo("not-own-delegation");
            assertThat(refused.sentence()).startsWith("Personne n’examine une pratique de sa propre délégation.");
        });
        assertThat(trail()).containsExactly("practices.PracticeSubmitted");
    }

    @Test
    void the_page_offers_no_act_of_review_to_the_rapporteur_of_the_same_delegation() {
        List<String> reviews = review(practice).map(one -> one.getClass().getSimpleName()).toList();

        assertThat(may(lucette)).doesNotContainAnyElementsOf(reviews);
        assertThat(may(anahit)).contains("AssignCategory", "RequestClarification", "DeclinePractice");
    }

    @Test
    void the_rapporteur_of_another_delegation_reviews() {
        assertThat(anahit.command(new AssignCategory(new PracticeId(practice), "1", List.of(), true, null, null))
                .status()).isEqualTo(200);
    }

    @Test
    void whose_body_answered_is_an_own_delegation_too() {
        String answered = submitted("AM");

        Answer refused = anahit.command(new DeclinePractice(new PracticeId(answered), "Not convincing"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.rule()).isEqualTo("not-own-delegation");
        assertThat(mathis.command(FollowUp.withdrawal(answered)).status()).isEqualTo(200);
    }

    @Test
    void a_rapporteur_does_not_publish() {
        Answer refused = anahit.command(new PublishPractice(new PracticeId(practice)));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.rule()).isEqualTo("secretariat-only");
    }

    private String submitted(String answeredBy) {
        return mathis.command(call.practice("LU", answeredBy, "À examiner " + UUID.randomUUID())).id("practice");
    }

    private static Stream<Command> review(String id) {
        PracticeId practice = new PracticeId(id);
        return Stream.of(new AssignCategory(practice, "1", List.of(), true, null, null),
                new RemoveCategory(practice, "1", "It does not fit"),
                new LeaveUncategorised(practice, new Bilingual("None fits", "Aucune ne convient")),
                new AssignPriorityDomain(practice, List.of("II"), null, false),
                new RequestClarification(practice, "impact", "How many?", null),
                new AcceptPractice(practice, null), new DeclinePractice(practice, "Not convincing"));
    }

    private List<String> may(Member reader) {
        return reader.latest("/api/practices/" + practice).body().path("internal").path("may").valueStream()
                .map(one -> one.asString()).toList();
    }

    private List<String> trail() {
        return mathis.latest("/api/practices/" + practice + "/trail").body().path("entries").valueStream()
                .map(entry -> entry.path("event").asString()).toList();
    }
}
