package org.rapporteur.embeddedmongo;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.BiFunction;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.embeddedmongo.OrderedIndex.Entry;

/**
 * Walks an interval of a map a few entries at a time and finds its place again by key. So it may rest for as long as a
 * client takes between two batches without holding an old version of the store, and sees what was written meanwhile.
 */
final class Walk<V> implements Iterator<Entry> {

    private static final int FIRST_STEP = 8;
    private static final int LONGEST_STEP = 512;

    private final MVMap<Key, V> map;
    private final Interval interval;
    private final boolean backward;
    private final BiFunction<Key, V, Entry> toEntry;
    private final Visits visits;
    private final Queue<Entry> ahead = new ArrayDeque<>();
    private @Nullable Key last;
    private int step = FIRST_STEP;
    private boolean ended;

    Walk(MVMap<Key, V> map, Interval interval, boolean backward, BiFunction<Key, V, Entry> toEntry, Visits visits) {
        this.map = map;
        this.interval = interval;
        this.backward = backward;
        this.toEntry = toEntry;
        this.visits = visits;
    }

    @Override
    public boolean hasNext() {
        if (ahead.isEmpty() && !ended) {
            lookAhead();
        }
        return !ahead.isEmpty();
    }

    @Override
    public Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ahead.remove();
    }

    private void lookAhead() {
        Cursor<Key, V> cursor = cursor();
        while (ahead.size() < step && !ended) {
            ended = !cursor.hasNext();
            if (!ended) {
                take(cursor.next(), cursor);
            }
        }
        step = Math.min(2 * step, LONGEST_STEP);
    }

    private Cursor<Key, V> cursor() {
        Key start = last != null ? last : backward ? interval.to() : interval.from();
        return map.cursor(start, null, backward);
    }

    private void take(Key key, Cursor<Key, V> cursor) {
        if (key.equals(last)) {
            return;
        }
        if (interval.contains(key)) {
            visits.count();
            ahead.add(toEntry.apply(key, cursor.getValue()));
            last = key;
        } else {
            ended = !(backward && key.equals(interval.to()));
        }
    }
}
