package org.rapporteur.query.telling.views;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What queries ask of a view's documents. */
public interface ViewReader<D> {
    Optional<D> find(String key);

    Map<String, D> find(Collection<String> keys);

    /** The documents whose field has one of the values. */
    List<D> where(String field, Collection<String> values);

    List<D> all();

    /** The documents that facts at or after the position changed. */
    List<Placed<D>> changedSince(long position);
}
