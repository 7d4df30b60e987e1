package org.rapporteur.verify.check;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.rapporteur.verify.entry.Condition;
import org.rapporteur.verify.entry.Criterion;
import org.rapporteur.verify.entry.Entry;
import org.rapporteur.verify.entry.EntryReader;
import org.rapporteur.verify.entry.Event;
import org.rapporteur.verify.entry.Tag;
import org.rapporteur.verify.entry.Unreadable;
import org.rapporteur.verify.source.CannotLook;
import org.rapporteur.verify.source.LogSource;
import org.rapporteur.verify.source.Placed;

/**
 * Each decision respected its stated boundary: evaluates every condition again, against everything between its marker and
 * its commit, however long ago the marker is.
 *
 * <p>Where each type and tag was last seen decides nearly all; only where that leaves a doubt is the stretch read again.
 */
final class ConditionCheck {

    private static final int STEP = 256;

    private final LogSource log;
    private final long size;
    private final Findings findings;
    private final LastPositions last = new LastPositions();
    /** The position with which each so-many-th commit starts. */
    private final List<Long> starts = new ArrayList<>();
    private long checked;
    private long events;

    ConditionCheck(LogSource log, long size, Findings findings) {
        this.log = log;
        this.size = size;
        this.findings = findings;
    }

    void check(Entry entry, long place) {
        Condition condition = entry.condition();
        if (condition != null) {
            checked++;
            if (condition.marker() > entry.position()) {
                findings.add(Kind.CONDITION_BROKEN, entry.commit(), ("Commit %d claims to rest on everything up to "
                        + "position %d, and was itself written at position %d: nothing held it back.")
                        .formatted(entry.commit(), condition.marker(), entry.position()));
            } else if (isInDoubt(condition, entry.position())) {
                lookAgain(entry, condition);
            }
        }
        remember(entry, place);
    }

    long checked() {
        return checked;
    }

    private boolean isInDoubt(Condition condition, long before) {
        return condition.marker() < before
                && condition.alternatives().stream().anyMatch(one -> latest(one, before) >= condition.marker());
    }

    /** Nothing that matches is later than this. */
    private long latest(Criterion criterion, long before) {
        if (criterion.types().isEmpty()) {
            return criterion.tags().isEmpty()
                    ? before - 1
                    : earliest(criterion.tags().stream().map(Names::tag).toList());
        }
        return criterion.types().stream().mapToLong(type -> latest(type, criterion)).max().orElse(LastPositions.NEVER);
    }

    private long latest(String type, Criterion criterion) {
        return criterion.tags().isEmpty()
                ? last.last(Names.type(type))
                : earliest(criterion.tags().stream().map(tag -> Names.both(type, tag)).toList());
    }

    private long earliest(List<Long> names) {
        return names.stream().mapToLong(last::last).min().orElse(LastPositions.NEVER);
    }

    private void lookAgain(Entry entry, Condition condition) {
        OptionalLong breaking = breaking(condition, entry.position());
        if (breaking.isPresent()) {
            findings.add(Kind.CONDITION_BROKEN, entry.commit(),
                    ("Commit %d was written on the condition that nothing of its kind happened from position %d on, but "
                            + "position %d did.").formatted(entry.commit(), condition.marker(), breaking.getAsLong()));
        }
    }

    private OptionalLong breaking(Condition condition, long before) {
        Iterator<Placed> again = log.entries(placeBefore(condition.marker()), size);
        while (again.hasNext()) {
            Entry earlier = readable(again.next());
            if (earlier != null && earlier.position() >= before) {
                return OptionalLong.empty();
            }
            OptionalLong found = earlier == null ? OptionalLong.empty() : breaking(condition, earlier);
            if (found.isPresent()) {
                return found;
            }
        }
        return OptionalLong.empty();
    }

    private static OptionalLong breaking(Condition condition, Entry earlier) {
        return earlier.events().stream().filter(condition::isBrokenBy).mapToLong(Event::position).findFirst();
    }

    private static @Nullable Entry readable(Placed placed) {
        try {
            return EntryReader.read(placed.bytes());
        } catch (Unreadable e) {
            return null;
        }
    }

    private long placeBefore(long position) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return (long) low * STEP;
    }

    private void remember(Entry entry, long place) {
        if (place >= (long) starts.size() * STEP) {
            starts.add(entry.position());
        }
        if (canBeRemembered(entry)) {
            remember(entry);
        }
    }

    /** A position that is false is another finding; only so many events that are there are too many. */
    private boolean canBeRemembered(Entry entry) {
        events += entry.events().size();
        if (events > LastPositions.LARGEST) {
            throw new CannotLook("A log of more than 4 billion events: this program cannot check its conditions.");
        }
        return entry.nextPosition() <= LastPositions.LARGEST;
    }

    private void remember(Entry entry) {
        for (Event event : entry.events()) {
            last.seen(Names.type(event.type()), event.position());
            for (Tag tag : event.tags()) {
                last.seen(Names.tag(tag), event.position());
                last.seen(Names.both(event.type(), tag), event.position());
            }
        }
    }
}
