package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.shared.practices.PracticeCommand.SubmitPractice;

/** Somebody who repeats a command because its answer was lost would do it twice. */
@ExtendWith(Demo.class)
class SameKeyTwiceTest {
    private final String key = "key " + UUID.randomUUID();
    private Member mathis;
    private Member karim;
    private FollowUp call;
    private SubmitPractice command;
    private Answer first;

    @BeforeEach
    void sent_once(Platform platform) {
        mathis = Member.signIn(platform, "mathis", "fr");
        karim = Member.signIn(platform, "karim", "fr");
        call = FollowUp.seenBy(mathis);
        command = call.practice("LU", "Une fois " + UUID.randomUUID());
        first = mathis.command(command, key);
    }

    @AfterEach
    void withdrawn() {
        assertThat(mathis.command(FollowUp.withdrawal(first.id("practice"))).status()).isEqualTo(200);
    }

    @Test
    void a_repeat_is_answered_as_the_first_time_and_nothing_happens() {
        Answer again = mathis.command(command, key);

        assertThat(again).isEqualTo(first);
        assertThat(events(first)).containsExactly("practices.PracticeSubmitted");
    }

    @Test
    void repeats_at_the_same_moment_are_one_command() {
        String other = UUID.randomUUID().toString();
        SubmitPractice another = call.practice("LU", "À la fois " + UUID.randomUUID());
        Supplier<Answer> act = () -> mathis.command(another, other);

        List<Answer> answers = AtOnce.all(Collections.nCopies(8, act));

        assertThat(answers).allMatch(Answer::done).containsOnly(answers.getFirst());
        assertThat(events(answers.getFirst())).containsExactly("practices.PracticeSubmitted");
        mathis.command(FollowUp.withdrawal(answers.getFirst().id("practice")));
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        Answer refused = mathis.command(call.practice("LU", "Autre chose"), key);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.rule()).isEqualTo("same-key-another-body");
        assertThat(refused.sentence()).endsWith("Prenez une nouvelle clé.");
    }

    @Test
    void another_command_under_the_same_key_is_refused() {
        Answer refused = mathis.command(FollowUp.withdrawal(first.id("practice")), key);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.rule()).isEqualTo("same-key-another-body");
    }

    @Test
    void the_same_key_of_another_person_is_another_key() {
        Answer other = karim.command(call.practice("FR", "Une fois " + UUID.randomUUID()), key);

        assertThat(other.status()).isEqualTo(200);
        assertThat(other.id("practice")).isNotEqualTo(first.id("practice"));
        assertThat(karim.command(FollowUp.withdrawal(other.id("practice"))).status()).isEqualTo(200);
    }

    private List<String> events(Answer submitted) {
        return mathis.query("/api/practices/" + submitted.id("practice") + "/trail", submitted).body().path("entries")
                .valueStream().map(entry -> entry.path("event").asString()).toList();
    }
}
