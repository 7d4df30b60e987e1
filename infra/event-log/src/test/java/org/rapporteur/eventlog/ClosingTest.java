package org.rapporteur.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.rapporteur.eventlog.Samples.RIGA;
import static org.rapporteur.eventlog.Samples.SUBMITTED;
import static org.rapporteur.eventlog.Samples.commit;
import static org.rapporteur.eventlog.Samples.event;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** Old windows are read for long, and somebody else waits, or the log is closed. */
class ClosingTest {

    private static final int WINDOWS_AT_ONCE = 8;

    private final TestStore store = TestStore.embedded();
    private final String database = store.newDatabase().getName();
    private final CountDownLatch going = new CountDownLatch(1);
    private final CountDownLatch reading = new CountDownLatch(1);
    private final AtomicInteger windows = new AtomicInteger();

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void an_append_whose_window_is_read_while_the_log_is_closed_is_answered() throws Exception {
        EventLog log = store.open(database);
        IntStream.range(0, 1100).mapToObj(i -> log.append(commit(event(SUBMITTED)))).toList()
                .forEach(CompletableFuture::join);
        try (MongoClient slow = clientThatWaits()) {
            EventLog reopened = MongoEventLog.open(slow, EventLogSettings.of(database), new SimpleMeterRegistry());
            CompletableFuture<Appended> verdict = reopened
                    .append(commit(new Condition(1, Criteria.tagged(RIGA)), event(SUBMITTED, RIGA)));
            reading.await();
            Thread closing = Thread.ofPlatform().start(reopened::close);
            await().until(() -> isWaitingForWorkers(closing));
            going.countDown();

            assertThatThrownBy(() -> verdict.orTimeout(10, TimeUnit.SECONDS).join())
                    .hasRootCauseMessage("The event log is closed.");
            assertThat(closing.join(Duration.ofSeconds(10))).isTrue();
            assertThat(log.head()).isEqualTo(1100);
        }
    }

    @Test
    void old_windows_that_are_read_leave_connections_for_the_others() throws Exception {
        EventLog log = store.open(database);
        IntStream.range(0, 1100).mapToObj(i -> log.append(commit(event(SUBMITTED)))).toList()
                .forEach(CompletableFuture::join);
        try (MongoClient slow = clientThatWaits();
                EventLog reopened = MongoEventLog.open(slow, EventLogSettings.of(database),
                        new SimpleMeterRegistry())) {
            List<CompletableFuture<Appended>> old = IntStream.range(0, 200).mapToObj(i -> reopened
                    .append(commit(new Condition(1, Criteria.tagged(RIGA)), event(SUBMITTED)))).toList();
            await().pollDelay(Duration.ofSeconds(1)).until(() -> windows.get() == WINDOWS_AT_ONCE);

            assertThat(reopened.append(commit(event(SUBMITTED))).orTimeout(10, TimeUnit.SECONDS).join().commit())
                    .isEqualTo(1100);
            going.countDown();
            old.forEach(CompletableFuture::join);
        }
    }

    private static boolean isWaitingForWorkers(Thread closing) {
        return Arrays.stream(closing.getStackTrace()).map(StackTraceElement::getMethodName)
                .anyMatch("awaitTermination"::equals);
    }

    @Test
    void who_is_told_when_no_thread_is_left_is_told_in_this_one() {
        Waiting waiting = Waiting.of(commit(event(SUBMITTED)));
        Verdicts verdicts = new Verdicts(task -> {
            throw new RejectedExecutionException("closed");
        }, new LogMetrics(new SimpleMeterRegistry()));
        verdicts.failed(waiting, Appender.closed());

        assertThat(waiting.verdict()).isCompletedExceptionally();
    }

    private MongoClient clientThatWaits() {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(store.connectionString()))
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                        if (event.getCommand().toString().contains("$lte")) {
                            awaitGoing();
                        }
                    }
                }).build());
    }

    private void awaitGoing() {
        reading.countDown();
        windows.incrementAndGet();
        try {
            going.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
