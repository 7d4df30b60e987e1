package org.rapporteur.query.support;

import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.query.telling.views.MemoryDocuments;
import org.rapporteur.query.telling.views.Projection;
import org.rapporteur.query.telling.views.View;

/** What a view tells of some facts. */
public final class Projected {
    private Projected() {
    }

    public static <D> Map<String, D> by(View<D> view, Facts facts) {
        MemoryDocuments<D> memory = new MemoryDocuments<>();
        new Projection<>(view, memory).project(facts.all());
        Map<String, D> documents = new TreeMap<>();
        memory.all().forEach((key, placed) -> documents.put(key, placed.document()));
        return documents;
    }
}
