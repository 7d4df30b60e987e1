package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AssignRole;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.RevokeRole;

/** A delegation would have two practices of one name, because two of its people sent them at the same moment. */
@ExtendWith(Demo.class)
class SameNameTwiceTest {
    private static final String REFUSED_EN = "Your delegation already has a practice called “";
    private static final String REFUSED_FR = "Votre délégation a déjà une pratique intitulée «";

    private Script secretariat;
    private Member mathis;
    private Member lucette;
    private FollowUp call;

    @BeforeEach
    void two_people_speak_for_luxembourg(Platform platform) {
        secretariat = Script.signIn(platform, "en");
        mathis = Member.signIn(platform, "mathis", "fr");
        lucette = Member.signIn(platform, "lucette", "en");
        call = FollowUp.seenBy(mathis);
        secretariat.command(new AssignRole(call.group(), new PersonId(lucette.person()), Role.MEMBER, "For a while"));
    }

    @AfterEach
    void one_person_speaks_for_luxembourg() {
        secretariat.command(
                new RevokeRole(call.group(), new PersonId(lucette.person()), Role.MEMBER, "The while is over"));
    }

    @RepeatedTest(12)
    void one_of_two_wins_and_the_other_is_told_the_rule_in_the_own_language() {
        String name = "Café des Âges " + UUID.randomUUID();
        String same = "  CAFE   des\u00a0a\u0302ges " + name.substring(14).toUpperCase(Locale.ROOT) + " ";

        List<Answer> answers = AtOnce.all(List.of(() -> mathis.command(call.practice("LU", name)),
                () -> lucette.command(call.practice("LU", same))));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        boolean mathisWon = answers.getFirst().done();
        Answer lost = mathisWon ? answers.getLast() : answers.getFirst();
        assertThat(lost.rule()).isEqualTo("unique-name");
        assertThat(lost.sentence()).startsWith(mathisWon ? REFUSED_EN : REFUSED_FR).contains(mathisWon ? same : name);
        withdraw(answers);
    }

    @Test
    void one_of_eight_wins() {
        String name = "Huit fois " + UUID.randomUUID();
        Supplier<Answer> act = () -> mathis.command(call.practice("LU", name));

        List<Answer> answers = AtOnce.all(Collections.nCopies(8, act));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(named(name)).hasSize(1);
        withdraw(answers);
    }

    @Test
    void a_withdrawn_practice_frees_its_name() {
        String name = "Libre " + UUID.randomUUID();
        withdraw(List.of(mathis.command(call.practice("LU", name))));

        Answer again = mathis.command(call.practice("LU", name));

        assertThat(again.status()).isEqualTo(200);
        withdraw(List.of(again));
    }

    private List<String> named(String name) {
        return mathis.latest("/api/my/practices").body().path("items").valueStream()
                .map(item -> item.path("practice").path("name").asString()).filter(name::equals).toList();
    }

    private void withdraw(List<Answer> answers) {
        answers.stream().filter(Answer::done).forEach(won -> assertThat(
                mathis.command(FollowUp.withdrawal(won.id("practice"))).status()).isEqualTo(200));
    }
}
