package org.rapporteur.query.telling.views;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Where the documents of a view lie. */
public interface Documents<D> {
    /** The documents of these keys, as far as there are any. */
    Map<String, Placed<D>> load(Set<String> keys);

    /** Keeps the documents; afterwards the view reflects everything before the position. */
    void save(Collection<Placed<D>> changed, long position);
}
