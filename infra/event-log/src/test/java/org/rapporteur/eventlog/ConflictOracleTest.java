package org.rapporteur.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.eventlog.Samples.commit;
import static org.rapporteur.eventlog.Samples.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Random appends through two processes, each verdict held against one that looks at the whole log every time. */
@OnEachStore
class ConflictOracleTest {

    private static final int APPENDS = 400;

    private final TestStore store;
    private final Random random = new Random(20170301);
    private final List<NewEvent> oracle = new ArrayList<>();

    ConflictOracleTest(TestStore store) {
        this.store = store;
    }

    @AfterEach
    void clean() throws Exception {
        store.clean();
    }

    @Test
    void a_verdict_is_a_conflict_exactly_when_the_whole_log_says_so() {
        String database = store.newDatabase().getName();
        List<EventLog> logs = List.of(store.open(database), store.open(database));
        int conflicts = 0;
        for (int i = 0; i < APPENDS; i++) {
            Append request = randomAppend();
            boolean expected = conflictsByOracle(request.condition());
            assertThat(isRejected(logs.get(random.nextInt(2)), request)).as("%s", request.condition())
                    .isEqualTo(expected);
            conflicts += expected ? 1 : 0;
        }
        assertThat(conflicts).isBetween(APPENDS / 10, APPENDS - APPENDS / 10);
        assertThat(Samples.all(logs.getFirst(), Criteria.any())).extracting(StoredEvent::id)
                .isEqualTo(oracle.stream().map(NewEvent::id).toList());
        assertThat(logs.getFirst().verify(ProgressListener.SILENT).findings()).isEmpty();
    }

    private boolean isRejected(EventLog log, Append request) {
        try {
            log.append(request).join();
            oracle.addAll(request.events());
            return false;
        } catch (CompletionException e) {
            assertThat(e).hasCauseInstanceOf(AppendConflict.class);
            return true;
        }
    }

    private boolean conflictsByOracle(Condition condition) {
        return !condition.isNone() && oracle.stream().skip(condition.marker())
                .anyMatch(event -> condition.criteria().matches(event.type(), event.tags()));
    }

    private Append randomAppend() {
        NewEvent[] events = IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(i -> randomEvent())
                .toArray(NewEvent[]::new);
        return commit(random.nextInt(10) == 0 ? Condition.none() : randomCondition(), events);
    }

    private NewEvent randomEvent() {
        return event("type-" + random.nextInt(5), randomTags(random.nextInt(3)).toArray(Tag[]::new));
    }

    private Condition randomCondition() {
        int back = random.nextInt(12);
        Criteria criteria = new Criteria(IntStream.range(0, random.nextInt(4)).mapToObj(i -> randomCriterion())
                .collect(Collectors.toSet()));
        return new Condition(Math.max(0, oracle.size() - back), random.nextInt(20) == 0 ? Criteria.any() : criteria);
    }

    private Criterion randomCriterion() {
        Set<String> types = IntStream.range(0, random.nextInt(3)).mapToObj(i -> "type-" + random.nextInt(5))
                .collect(Collectors.toSet());
        return new Criterion(types, randomTags(random.nextInt(3)));
    }

    private Set<Tag> randomTags(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Tag("k" + random.nextInt(2), "v" + random.nextInt(4)))
                .collect(Collectors.toSet());
    }
}
