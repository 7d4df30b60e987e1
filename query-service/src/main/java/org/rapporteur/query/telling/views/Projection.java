package org.rapporteur.query.telling.views;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs a view over facts: the same code for live facts and for a rebuild in memory. */
public final class Projection<D> {
    private final View<D> view;
    private final Documents<D> documents;

    public Projection(View<D> view, Documents<D> documents) {
        this.view = view;
        this.documents = documents;
    }

    /** Projects consecutive facts; what was projected before changes nothing. */
    public void project(List<Happened> facts) {
        if (facts.isEmpty()) {
            return;
        }
        Map<String, Placed<D>> known = documents.load(keysOf(facts));
        Map<String, Placed<D>> changed = new LinkedHashMap<>();
        facts.forEach(fact -> project(fact, known, changed));
        documents.save(changed.values(), facts.getLast().next());
    }

    private Set<String> keysOf(List<Happened> facts) {
        Set<String> keys = new LinkedHashSet<>();
        facts.forEach(fact -> keys.addAll(view.keys(fact.event())));
        return keys;
    }

    private void project(Happened fact, Map<String, Placed<D>> known, Map<String, Placed<D>> changed) {
        for (String key : view.keys(fact.event())) {
            Placed<D> before = changed.getOrDefault(key, known.get(key));
            if (before == null || before.next() <= fact.position()) {
                keep(key, view.project(key, before == null ? null : before.document(), fact), fact, changed);
            }
        }
    }

    private void keep(String key, @Nullable D after, Happened fact, Map<String, Placed<D>> changed) {
        if (after != null) {
            changed.put(key, new Placed<>(key, fact.next(), after));
        }
    }
}
