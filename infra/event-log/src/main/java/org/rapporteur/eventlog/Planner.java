package org.rapporteur.eventlog;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/** Decides waiting appends against the end of the log, and gives those that hold their place in the chain. */
final class Planner {

    private final Tail tail;
    private final LogStore store;
    private final Clock clock;
    private final Verdicts verdicts;
    private final Consumer<Waiting> windowTooOld;

    Planner(Tail tail, LogStore store, Clock clock, Verdicts verdicts, Consumer<Waiting> windowTooOld) {
        this.tail = tail;
        this.store = store;
        this.clock = clock;
        this.verdicts = verdicts;
        this.windowTooOld = windowTooOld;
    }

    /** @param later appends that depend on one of this plan: to be decided when it is stored */
    record Plan(List<Planned> commits, List<Waiting> later, LastSeen seen) {
        private void add(Planned planned) {
            commits.add(planned);
            seen.add(planned.envelope());
        }
    }

    Plan plan(Collection<Waiting> all) {
        Plan plan = new Plan(new ArrayList<>(), new ArrayList<>(), new LastSeen());
        Set<String> ids = new HashSet<>();
        for (Waiting waiting : all) {
            if (!ids.add(waiting.commitId()) || dependsOn(plan, waiting)) {
                plan.later().add(waiting);
            } else {
                decide(waiting, plan);
            }
        }
        return plan;
    }

    private static boolean dependsOn(Plan plan, Waiting waiting) {
        Condition condition = waiting.openCondition();
        return !condition.isNone() && plan.seen().mayBreak(condition)
                && plan.commits().stream().anyMatch(p -> Conflicts.in(p.envelope(), condition).isPresent());
    }

    private void decide(Waiting waiting, Plan plan) {
        Recent recent = tail.recent();
        Optional<Envelope> same = recent.byId(waiting.commitId());
        if (same.isPresent()) {
            verdicts.appended(waiting, same.get(), true);
        } else if (waiting.openCondition().marker() < recent.oldestPosition()) {
            windowTooOld.accept(waiting);
        } else if (isAheadOfTheLog(waiting)) {
            verdicts.failed(waiting, new AppendRefused("The marker %d is beyond the end of the log, %d: read again."
                    .formatted(waiting.request().condition().marker(), recent.nextPosition())));
        } else {
            decideConflict(waiting, recent.conflict(waiting.openCondition()), plan);
        }
    }

    private boolean isAheadOfTheLog(Waiting waiting) {
        Condition condition = waiting.openCondition();
        if (!condition.isNone() && condition.marker() > tail.recent().nextPosition()) {
            tail.doubt();
            tail.catchUpIfInDoubt();
        }
        return !condition.isNone() && condition.marker() > tail.recent().nextPosition();
    }

    private void decideConflict(Waiting waiting, OptionalLong conflict, Plan plan) {
        if (conflict.isPresent()) {
            answerConflict(waiting, conflict.getAsLong());
        } else {
            plan.add(place(waiting, plan));
        }
    }

    /** why: a repeat must hear its first answer, and would otherwise conflict with its own events. */
    void answerConflict(Waiting waiting, long position) {
        store.byCommitId(waiting.commitId()).map(Documents::envelope).ifPresentOrElse(
                stored -> verdicts.appended(waiting, stored, true), () -> verdicts.conflict(waiting, position));
    }

    private Planned place(Waiting waiting, Plan plan) {
        Envelope previous = plan.commits().isEmpty()
                ? tail.recent().last()
                : plan.commits().getLast().envelope();
        long number = previous == null ? 0 : previous.commit() + 1;
        long position = previous == null ? 0 : previous.nextPosition();
        return new Planned(waiting, EnvelopeWriter.write(waiting.request(), waiting.draft(), number, position,
                Chain.hashOf(previous), Chain.notBefore(previous, timeAskedFor(waiting.request()))));
    }

    private Instant timeAskedFor(Append request) {
        Instant asked = request.at() == null ? clock.instant() : request.at();
        return request.events().stream().map(event -> event.time() == null ? asked : event.time())
                .map(Times::toMillis).reduce(Times.toMillis(asked), Times::later);
    }
}
