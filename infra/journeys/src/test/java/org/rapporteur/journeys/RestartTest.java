package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.shared.practices.PracticeCommand.SubmitPractice;
import org.rapporteur.shared.workinggroups.GroupId;

/** A platform that is stopped and started again would lose something, or do something twice. */
@ExtendWith(Spare.class)
class RestartTest {
    private static final List<String> PARTS = List.of("gateway", "command service", "query service", "sign-in",
            "store");

    /** Queries that between them read every read model. */
    private static final List<String> READS = List.of("/api/practices/%1$s", "/api/practices/%1$s/trail", "/api/calls",
            "/api/groups/%2$s", "/api/groups/%2$s/members", "/api/organisations", "/api/my/practices");

    private Platform platform;
    private GroupId group;
    private Member mathis;
    private long before;
    private SubmitPractice command;
    private Answer first;
    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void something_is_done_before(Platform spare) {
        platform = spare;
        mathis = Member.signIn(platform, "mathis", "fr");
        FollowUp call = FollowUp.seenBy(mathis);
        group = call.group();
        command = call.practice("LU", "Avant l’arrêt " + UUID.randomUUID());
        first = mathis.command(command, key);
        platform.awaitPosition(first.position());
        before = platform.position();
    }

    @AfterEach
    void it_is_undone() {
        assertThat(Member.signIn(platform, "mathis", "fr").command(FollowUp.withdrawal(first.id("practice"))).status())
                .isEqualTo(200);
    }

    @Test
    void it_comes_to_its_end_by_itself_and_keeps_everything_even_on_another_port() {
        everybodySees(first);
        ReadModels.awaitLatest(platform);
        stopsCleanly();
        readModelsAgreeWithTheLog();

        platform.againElsewhere().awaitDemo();

        assertThat(platform.position()).as("nothing is done a second time").isEqualTo(before);
        assertThat(mathis.query("/api/me").status()).as("the session is over").isEqualTo(401);
        Member again = Member.signIn(platform, "mathis", "fr");
        assertThat(again.command(command, key)).as("a repeat").isEqualTo(first);
        everybodySees(first);
        assertThat(platform.position()).isEqualTo(before);
    }

    private void everybodySees(Answer done) {
        Member reader = Member.signIn(platform, "mathis", "fr");
        READS.forEach(path -> assertThat(reader.query(path.formatted(done.id("practice"), group.value()), done)
                .status()).as(path).isEqualTo(200));
    }

    private void stopsCleanly() {
        int saidBefore = platform.said().size();
        Instant asked = Instant.now();
        assertThat(platform.stop()).isTrue();
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(15));
        List<String> last = platform.said().subList(saidBefore, platform.said().size());
        PARTS.forEach(part -> assertThat(last).anyMatch(line -> line.endsWith("Stopped: " + part)));
        assertThat(last).noneMatch(line -> line.contains(" ERROR ") || line.contains(" WARN "));
    }

    private void readModelsAgreeWithTheLog() {
        try (Kept kept = new Kept(platform)) {
            assertThat(kept.verification().findings()).isEmpty();
            assertThat(kept.facts()).hasSize(Math.toIntExact(first.position()));
            ReadModels.agreeWithTheLog(kept);
        }
    }
}
