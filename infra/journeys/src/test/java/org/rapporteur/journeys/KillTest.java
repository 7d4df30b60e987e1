package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.eventlog.Verification;
import org.rapporteur.shared.practices.PracticeCommand.SubmitPractice;

/** Something that somebody was told is done would be gone after a power failure. */
@ExtendWith(Spare.class)
class KillTest {
    private static final int BURST = 60;

    /** Somebody of the cast, who speaks for a delegation. */
    private record Voice(String username, String delegation) {}

    private static final List<Voice> VOICES = List.of(new Voice("mathis", "LU"), new Voice("odile", "BE-WAL"),
            new Voice("karim", "FR"), new Voice("teresa", "PT"), new Voice("freja", "DK"));

    /** A command that was sent; the answer is null where the power failed before it came. */
    private record Sent(Voice by, SubmitPractice command, String key, Answer answer) {}

    private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();

    @RepeatedTest(2)
    void what_was_acknowledged_is_there_and_what_was_not_can_be_repeated(Platform platform) {
        kill(platform, BURST);
        long head = verified(platform);

        platform.again().awaitReady();

        assertThat(acknowledged()).hasSizeGreaterThanOrEqualTo(BURST)
                .allSatisfy(one -> assertThat(one.answer().position()).isLessThanOrEqualTo(head));
        VOICES.forEach(voice -> repeat(voice, Member.signIn(platform, voice.username(), "en")));
        theReadModelsAgreeWithTheLog(platform);
    }

    /** The power fails once more, when they have caught up: nothing gets a chance to tidy up behind itself. */
    private static void theReadModelsAgreeWithTheLog(Platform platform) {
        ReadModels.awaitLatest(platform);
        platform.kill();
        try (Kept kept = new Kept(platform)) {
            ReadModels.agreeWithTheLog(kept);
        }
        platform.again().awaitReady();
    }

    private void kill(Platform platform, int afterSoMany) {
        try (var people = Executors.newFixedThreadPool(VOICES.size())) {
            List<CompletableFuture<Void>> all = VOICES.stream()
                    .map(voice -> CompletableFuture.runAsync(() -> submitUntilTheEnd(platform, voice), people))
                    .toList();
            await("the burst").atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(5))
                    .until(() -> acknowledged().count() >= afterSoMany);
            platform.kill();
            all.forEach(CompletableFuture::join);
        }
    }

    private void submitUntilTheEnd(Platform platform, Voice voice) {
        Member member = Member.signIn(platform, voice.username(), "en");
        FollowUp call = FollowUp.seenBy(member);
        boolean alive = true;
        while (alive) {
            SubmitPractice command = call.practice(voice.delegation(), "Burst " + UUID.randomUUID());
            alive = submit(member, voice, command, UUID.randomUUID().toString());
        }
    }

    private boolean submit(Member member, Voice voice, SubmitPractice command, String key) {
        try {
            Answer answer = member.command(command, key);
            sent.add(new Sent(voice, command, key, answer.done() ? answer : null));
            return answer.done();
        } catch (UncheckedIOException e) {
            sent.add(new Sent(voice, command, key, null));
            return false;
        }
    }

    private Stream<Sent> acknowledged() {
        return sent.stream().filter(one -> one.answer() != null);
    }

    private static long verified(Platform stopped) {
        try (Kept kept = new Kept(stopped)) {
            Verification found = kept.verification();
            assertThat(found.findings()).isEmpty();
            return found.events();
        }
    }

    private void repeat(Voice voice, Member member) {
        sent.stream().filter(one -> one.by().equals(voice)).forEach(one -> {
            Answer again = member.command(one.command(), one.key());
            assertThat(again.status()).isEqualTo(200);
            if (one.answer() != null) {
                assertThat(again).isEqualTo(one.answer());
            }
            Answer page = member.query("/api/practices/" + again.id("practice"), again);
            assertThat(page.body().path("name").asString()).isEqualTo(one.command().content().name());
        });
        assertThat(names(member)).doesNotHaveDuplicates();
    }

    private static List<String> names(Member member) {
        return member.query("/api/my/practices").body().path("items").valueStream()
                .map(item -> item.path("practice").path("name").asString()).toList();
    }
}
