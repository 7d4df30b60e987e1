package org.rapporteur.eventlog;

import java.util.List;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

/** Checks a condition whose marker is older than memory: reads the window in full, up to the head it finds. */
final class WindowCheck {

    private static final int READ = 500;

    private final LogStore store;

    WindowCheck(LogStore store) {
        this.store = store;
    }

    /** @param checkedUpTo the position below which the condition is decided */
    record Outcome(OptionalLong conflict, long checkedUpTo) {}

    Outcome check(Condition condition) {
        long number = store.commitAt(null, condition.marker());
        Outcome outcome = new Outcome(OptionalLong.empty(), condition.marker());
        Envelope last = null;
        List<Envelope> window = store.envelopesFrom(number, READ);
        requireStart(window, number);
        while (!window.isEmpty() && outcome.conflict.isEmpty()) {
            outcome = check(window, last, condition);
            last = window.getLast();
            window = window.size() < READ ? List.of() : store.envelopesFrom(last.commit() + 1, READ);
        }
        return outcome;
    }

    private static void requireStart(List<Envelope> window, long number) {
        if (!window.isEmpty() && window.getFirst().commit() != number) {
            throw new LogDamaged("The log is damaged: commit %d is not there.".formatted(number));
        }
    }

    private static Outcome check(List<Envelope> window, @Nullable Envelope before, Condition condition) {
        Envelope previous = before;
        for (Envelope envelope : window) {
            Chain.check(previous, envelope);
            OptionalLong conflict = Conflicts.in(envelope, condition);
            if (conflict.isPresent()) {
                return new Outcome(conflict, envelope.firstPosition());
            }
            previous = envelope;
        }
        return new Outcome(OptionalLong.empty(), window.getLast().nextPosition());
    }
}
