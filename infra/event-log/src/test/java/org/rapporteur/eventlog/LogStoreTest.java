package org.rapporteur.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rapporteur.eventlog.Samples.SUBMITTED;
import static org.rapporteur.eventlog.Samples.commit;
import static org.rapporteur.eventlog.Samples.event;

import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Large commits are read a few at a time: what is held in memory at once is counted in bytes. */
@OnEachStore
class LogStoreTest {

    private static final int COMMITS = 12;

    private final TestStore store;
    private String database;
    private EventLog log;

    LogStoreTest(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void fill() {
        database = store.newDatabase().getName();
        log = store.open(database);
        IntStream.range(0, COMMITS).forEach(i -> log.append(commit(event(SUBMITTED, "x".repeat(1 << 20)))).join());
    }

    @AfterEach
    void clean() throws Exception {
        store.clean();
    }

    @Test
    void a_page_ends_where_it_is_large_enough() {
        LogStore.Page page = new LogStore(store.client(), database).documentsFrom(0, 500);

        assertThat(page.documents()).hasSize(8);
        assertThat(page.more()).isTrue();
    }

    @Test
    void large_commits_are_followed_and_verified_to_the_end() {
        EventLog reopened = store.open(database);
        Follower all = reopened.follow(Criteria.any(), 0);
        Follower some = reopened.follow(Criteria.ofTypes(SUBMITTED), 0);

        IntStream.range(0, COMMITS).forEach(i -> {
            await().until(() -> all.next().map(StoredEvent::position).filter(p -> p == i).isPresent());
            await().until(() -> some.next().map(StoredEvent::position).filter(p -> p == i).isPresent());
        });
        assertThat(reopened.verify(ProgressListener.SILENT).commits()).isEqualTo(COMMITS);
    }
}
