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
import java.util.stream.Stream;

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

    /**
     * What becomes of what waits.
     *
     * @param later appends that depend on one of this plan: to be decided when it is stored
     * @param answers to the others, given when all of the plan is made
     */
    record Plan(List<Planned> commits, List<Waiting> later, List<Runnable> answers, LastSeen seen) {

        Plan() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new LastSeen());
        }

        /** Those that have no answer yet. */
        List<Waiting> open() {
            return Stream.concat(commits.stream().map(Planned::waiting), later.stream()).toList();
        }

        private void add(Planned planned) {
            commits.add(planned);
            seen.add(planned.envelope());
        }
    }

    /** why answers come last: if the store fails in the middle all is planned again, and may come out otherwise. */
    Plan plan(Collection<Waiting> all) {
        Plan plan = new Plan();
        Set<String> ids = new HashSet<>();
        for (Waiting waiting : all) {
            if (!waiting.told().get()) {
                plan(waiting, ids, plan);
            }
        }
        plan.answers().forEach(Runnable::run);
        return plan;
    }

    private void plan(Waiting waiting, Set<String> ids, Plan plan) {
        if (!ids.add(waiting.commitId()) || dependsOn(plan, waiting)) {
            plan.later().add(waiting);
        } else {
            decide(waiting, plan);
        }
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
            plan.answers().add(() -> verdicts.appended(waiting, same.get(), true));
        } else if (waiting.openCondition().marker() < recent.oldestPosition()) {
            plan.answers().add(() -> windowTooOld.accept(waiting));
        } else if (isAheadOfTheLog(waiting)) {
            AppendRefused refusal = beyondTheEnd(waiting.request().condition().marker(), recent.nextPosition());
            plan.answers().add(() -> verdicts.failed(waiting, refusal));
        } else {
            decideConflict(waiting, recent.conflict(waiting.openCondition()), plan);
        }
    }

    private static AppendRefused beyondTheEnd(long marker, long end) {
        return new AppendRefused(
                "The marker %d is beyond the end of the log, %d: read again.".formatted(marker, end));
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
            plan.answers().add(conflict(waiting, conflict.getAsLong()));
        } else {
            plan.add(place(waiting, plan));
        }
    }

    /** why: a repeat must hear its first answer, and would otherwise conflict with its own events. */
    Runnable conflict(Waiting waiting, long position) {
        Optional<Envelope> same = store.byCommitId(waiting.commitId()).map(Documents::envelope);
        return () -> same.ifPresentOrElse(stored -> verdicts.appended(waiting, stored, true),
                () -> verdicts.conflict(waiting, position));
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
