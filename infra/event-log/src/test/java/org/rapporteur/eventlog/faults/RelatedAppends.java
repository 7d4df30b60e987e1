package org.rapporteur.eventlog.faults;

import static org.rapporteur.eventlog.Samples.commit;
import static org.rapporteur.eventlog.Samples.event;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.rapporteur.eventlog.Append;
import org.rapporteur.eventlog.Condition;
import org.rapporteur.eventlog.Criteria;
import org.rapporteur.eventlog.Criterion;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.NewEvent;
import org.rapporteur.eventlog.Tag;

/** Random appends that get in each other's way: by type, tag, both, several alternatives, everything and nothing. */
final class RelatedAppends {

    private static final int LOOK_BACK = 40;

    private final EventLog log;
    private final Recorder recorder;
    private final int thread;
    private final Random random;
    private long reached;

    RelatedAppends(EventLog log, Recorder recorder, int thread, Random random) {
        this.log = log;
        this.recorder = recorder;
        this.thread = thread;
        this.random = random;
    }

    /** why several at once: they meet in one batch, where each must be checked against those before it. */
    void step() {
        Criteria criteria = randomCriteria();
        Reading read = recorder.read(log, criteria, Math.max(0, reached - LOOK_BACK));
        reached = read.upTo();
        List<CompletableFuture<Outcome>> outcomes = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> randomAppend(criteria)).map(append -> recorder.append(log, thread, append)).toList();
        outcomes.forEach(CompletableFuture::join);
    }

    /** Now and then without a condition, or on an old marker: a command that was decided long ago. */
    private Append randomAppend(Criteria criteria) {
        long marker = random.nextInt(10) == 0 ? Math.max(0, reached - random.nextInt(LOOK_BACK)) : reached;
        Condition condition = random.nextInt(10) == 0 ? Condition.none() : new Condition(marker, criteria);
        return commit(condition, IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(i -> randomEvent())
                .toArray(NewEvent[]::new));
    }

    private NewEvent randomEvent() {
        return event("type-" + random.nextInt(6), "{\"n\":%d}".formatted(random.nextInt()),
                randomTags(random.nextInt(3)).toArray(Tag[]::new));
    }

    private Criteria randomCriteria() {
        return random.nextInt(12) == 0
                ? Criteria.any()
                : new Criteria(IntStream.range(0, random.nextInt(3)).mapToObj(i -> randomCriterion())
                        .collect(Collectors.toSet()));
    }

    private Criterion randomCriterion() {
        Set<String> types = IntStream.range(0, random.nextInt(3)).mapToObj(i -> "type-" + random.nextInt(6))
                .collect(Collectors.toSet());
        return new Criterion(types, randomTags(random.nextInt(3)));
    }

    private Set<Tag> randomTags(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Tag("k" + random.nextInt(2), "v" + random.nextInt(6)))
                .collect(Collectors.toSet());
    }
}
