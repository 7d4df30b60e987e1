package org.rapporteur.embeddedmongo;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Lazy iterators: nothing is read before it is asked for, and nothing after. */
final class Iterators {

    private Iterators() {
    }

    static <A, B> Iterator<B> map(Iterator<A> items, Function<A, B> mapping) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public B next() {
                return mapping.apply(items.next());
            }
        };
    }

    static <T> Iterator<T> concat(List<Iterator<T>> parts) {
        Iterator<Iterator<T>> rest = parts.iterator();
        return new Lookahead<>() {
            private @Nullable Iterator<T> part;

            @Override
            protected @Nullable T find() {
                while (part == null || !part.hasNext()) {
                    if (!rest.hasNext()) {
                        return null;
                    }
                    part = rest.next();
                }
                return part.next();
            }
        };
    }

    /** What the mapping yields, without its nulls. */
    static <A, B> Iterator<B> mapPresent(Iterator<A> items, Function<A, @Nullable B> mapping) {
        return new Lookahead<>() {
            @Override
            protected @Nullable B find() {
                B found = null;
                while (found == null && items.hasNext()) {
                    found = mapping.apply(items.next());
                }
                return found;
            }
        };
    }

    static <T> Iterator<T> filter(Iterator<T> items, Predicate<T> wanted) {
        return mapPresent(items, item -> wanted.test(item) ? item : null);
    }

    static <T> Iterator<T> distinct(Iterator<T> items) {
        Set<T> seen = new HashSet<>();
        return filter(items, seen::add);
    }

    /** For sorted items, where equal ones follow each other. */
    static <T> Iterator<T> withoutRepetition(Iterator<T> items) {
        return new Lookahead<>() {
            private @Nullable T last;

            @Override
            protected @Nullable T find() {
                while (items.hasNext()) {
                    T item = items.next();
                    if (!item.equals(last)) {
                        last = item;
                        return item;
                    }
                }
                return null;
            }
        };
    }

    static <T> Iterator<T> slice(Iterator<T> items, int skip, int limit) {
        return new Lookahead<>() {
            private int toSkip = skip;
            private int left = limit > 0 ? limit : Integer.MAX_VALUE;

            @Override
            protected @Nullable T find() {
                while (toSkip > 0 && items.hasNext()) {
                    items.next();
                    toSkip--;
                }
                return left-- > 0 && items.hasNext() ? items.next() : null;
            }
        };
    }

    static <T> Stream<T> stream(Iterator<T> items) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED), false);
    }
}
