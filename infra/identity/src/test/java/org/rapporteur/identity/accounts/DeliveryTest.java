package org.rapporteur.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.identity.letters.Letter;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Somebody would wait for a link that was lost on the way, and soon could not ask for another. */
@ExtendWith(OutputCaptureExtension.class)
class DeliveryTest {
    private static final Letter LETTER = new Letter("somebody@example.org", "en", "Subject", "token=secret");
    private static final List<Duration> AT_ONCE = List.of(Duration.ZERO, Duration.ZERO, Duration.ZERO);

    private final ScheduledExecutorService clerk = Executors.newSingleThreadScheduledExecutor();
    private final List<Letter> tried = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void close() {
        clerk.close();
    }

    /** A post that takes a letter when it has refused so many. */
    private Delivery refusing(int first) {
        return new Delivery(letter -> {
            tried.add(letter);
            if (tried.size() <= first) {
                throw new IllegalStateException("The mail service answered 503");
            }
            over.countDown();
        }, clerk, AT_ONCE);
    }

    @Test
    void what_was_not_taken_is_handed_over_again(CapturedOutput log) throws Exception {
        refusing(2).hand(LETTER, () -> tried.clear());

        assertThat(over.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(tried).containsExactly(LETTER, LETTER, LETTER);
        assertThat(log).contains("answered 503").doesNotContain("secret").doesNotContain("somebody@");
    }

    @Test
    void what_nobody_takes_is_given_up_in_the_end(CapturedOutput log) throws Exception {
        refusing(100).hand(LETTER, over::countDown);

        assertThat(over.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(tried).hasSize(4);
        assertThat(log).contains("is given up").doesNotContain("secret").doesNotContain("somebody@");
    }
}
