package org.rapporteur.query.telling.views;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Documents in memory: for a rebuild up to any position, without touching what is stored. */
public final class MemoryDocuments<D> implements Documents<D> {
    private final Map<String, Placed<D>> all = new TreeMap<>();
    private long position;

    @Override
    public Map<String, Placed<D>> load(Set<String> keys) {
        Map<String, Placed<D>> found = new TreeMap<>(all);
        found.keySet().retainAll(keys);
        return found;
    }

    @Override
    public void save(Collection<Placed<D>> changed, long reached) {
        changed.forEach(document -> all.put(document.key(), document));
        position = reached;
    }

    public Map<String, Placed<D>> all() {
        return Collections.unmodifiableMap(all);
    }

    public long position() {
        return position;
    }
}
