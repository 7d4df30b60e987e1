package org.rapporteur.embeddedmongo;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Merges sorted sources into one. */
final class Merge<T> implements Iterator<T> {

    private final PriorityQueue<Source<T>> sources = new PriorityQueue<>(Comparator.naturalOrder());

    private Merge(List<Source<T>> sources) {
        sources.stream().filter(Source::advance).forEach(this.sources::add);
    }

    static <T> Iterator<T> of(List<Source<T>> sources) {
        return sources.size() == 1 ? sources.getFirst().items : new Merge<>(sources);
    }

    @Override
    public boolean hasNext() {
        return !sources.isEmpty();
    }

    @Override
    public T next() {
        Source<T> source = sources.remove();
        T item = source.head();
        if (source.advance()) {
            sources.add(source);
        }
        return item;
    }

    /** Items in the order of their keys from a given byte on, upwards or downwards. */
    static final class Source<T> implements Comparable<Source<T>> {

        private final Iterator<T> items;
        private final Function<T, Key> toKey;
        private final int offset;
        private final boolean backward;
        private @Nullable T head;
        private Key key = Key.LOWEST;

        Source(Iterator<T> items, Function<T, Key> toKey, int offset, boolean backward) {
            this.items = items;
            this.toKey = toKey;
            this.offset = offset;
            this.backward = backward;
        }

        private boolean advance() {
            if (!items.hasNext()) {
                return false;
            }
            T item = items.next();
            head = item;
            key = toKey.apply(item);
            return true;
        }

        private T head() {
            if (head == null) {
                throw new IllegalStateException("Nothing read yet");
            }
            return head;
        }

        @Override
        public int compareTo(Source<T> other) {
            int order = key.compareFrom(offset, other.key, other.offset);
            return backward ? -order : order;
        }
    }
}
