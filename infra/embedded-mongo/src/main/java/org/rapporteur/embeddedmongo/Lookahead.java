package org.rapporteur.embeddedmongo;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** An iterator that has to find the next item to know whether there is one. */
abstract class Lookahead<T> implements Iterator<T> {

    private @Nullable T next;
    private boolean ended;

    /** The next item; null at the end. */
    protected abstract @Nullable T find();

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = find();
            ended = next == null;
        }
        return next != null;
    }

    @Override
    public T next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        T item = next;
        next = null;
        return item;
    }
}
