package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.PracticeCommand.AssignCategory;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AssignRole;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.RevokeRole;

/** Somebody would go on acting in a role that was taken from them. */
@ExtendWith(Demo.class)
class RevokedRoleTest {
    private static final int HANDS = 4;
    private static final int AT_LEAST = 12;

    private Member mirela;
    private Member anahit;
    private Member mathis;
    private FollowUp call;
    private PersonId person;
    private List<String> practices;

    @BeforeEach
    void anahit_reviews_practices_of_luxembourg(Platform platform) {
        mirela = Member.signIn(platform, "mirela", "fr");
        anahit = Member.signIn(platform, "anahit", "en");
        mathis = Member.signIn(platform, "mathis", "fr");
        call = FollowUp.seenBy(mathis);
        person = new PersonId(anahit.person());
        practices = Stream.generate(() -> mathis.command(call.practice("LU", "Rôle " + UUID.randomUUID())))
                .limit(HANDS).map(answer -> answer.id("practice")).toList();
    }

    @AfterEach
    void anahit_is_rapporteur_again() {
        assertThat(mirela.command(new AssignRole(call.group(), person, Role.RAPPORTEUR, "Again")).status())
                .isEqualTo(200);
        assertThat(classify(practices.getFirst()).status()).isEqualTo(200);
        practices.forEach(one -> assertThat(mathis.command(FollowUp.withdrawal(one)).status()).isEqualTo(200));
    }

    @Test
    void the_next_command_is_refused_with_the_same_session() {
        assertThat(classify(practices.getFirst()).status()).isEqualTo(200);

        assertThat(revoke().status()).isEqualTo(200);

        Answer refused = classify(practices.getFirst());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.rule()).isEqualTo("rapporteur-only");
        assertThat(refused.sentence()).isEqualTo("Only a rapporteur of the group may do this.");
    }

    @RepeatedTest(3)
    void nothing_is_accepted_after_the_revocation_in_the_midst_of_a_burst() {
        CountDownLatch busy = new CountDownLatch(AT_LEAST);
        List<Supplier<List<Answer>>> acts = new ArrayList<>();
        practices.forEach(practice -> acts.add(() -> classifyUntilRefused(practice, busy)));
        acts.add(() -> revokeOnce(busy));

        List<List<Answer>> got = new ArrayList<>(AtOnce.all(acts));

        Answer revocation = got.removeLast().getFirst();
        assertThat(revocation.status()).isEqualTo(200);
        assertThat(got).allSatisfy(hand -> assertThat(hand.getLast().rule()).isEqualTo("rapporteur-only"));
        assertThat(got.stream().flatMap(List::stream).filter(Answer::done)).hasSizeGreaterThanOrEqualTo(AT_LEAST)
                .allSatisfy(done -> assertThat(done.position()).isLessThan(revocation.position()));
    }

    private List<Answer> classifyUntilRefused(String practice, CountDownLatch busy) {
        List<Answer> answers = new ArrayList<>();
        do {
            answers.add(classify(practice));
            busy.countDown();
        } while (answers.getLast().done());
        return answers;
    }

    private List<Answer> revokeOnce(CountDownLatch busy) {
        try {
            busy.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.of(revoke());
    }

    private Answer revoke() {
        return mirela.command(new RevokeRole(call.group(), person, Role.RAPPORTEUR, "The mandate has ended"));
    }

    /** Another reason each time, so that each time there is a fact to tell. */
    private Answer classify(String practice) {
        return anahit.command(new AssignCategory(new PracticeId(practice), "1", List.of(), true,
                UUID.randomUUID().toString(), null));
    }
}
