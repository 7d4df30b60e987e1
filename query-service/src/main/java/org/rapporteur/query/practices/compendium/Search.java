package org.rapporteur.query.practices.compendium;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.query.practices.Directory;

/** Finds what was chosen, and counts what each other choice would find. */
final class Search {
    private static final Comparator<Hit> NEWEST = Comparator
            .comparing((Hit hit) -> String.valueOf(hit.entry().practice().milestones().publishedAt())).reversed();
    private static final Comparator<Hit> BY_NAME = Comparator.comparing((Hit hit) -> hit.entry().sortName())
            .thenComparing(hit -> hit.entry().practice().practice().value());
    private static final Comparator<Hit> BY_RESPONDENT = Comparator
            .comparing(hit -> hit.entry().practice().delegation().value());
    private static final Comparator<Hit> BY_SCORE = Comparator.comparingInt(Hit::score).reversed();

    /** A practice that was found, and how well the searched words fit. */
    record Hit(Entry entry, int score) {}

    private final Choices choices;
    private final Directory names;
    private final List<Hit> hits = new ArrayList<>();
    private final Map<Facets, Map<String, Integer>> counts = new EnumMap<>(Facets.class);

    Search(Choices choices, Directory names) {
        this.choices = choices;
        this.names = names;
        for (Facets facet : Facets.values()) {
            counts.put(facet, new HashMap<>());
        }
    }

    static Search over(List<Entry> entries, Choices choices, Directory names) {
        Search search = new Search(choices, names);
        entries.forEach(search::look);
        search.hits.sort(order(choices.order()));
        return search;
    }

    private static Comparator<Hit> order(Order order) {
        return switch (order) {
            case RELEVANCE -> BY_SCORE.thenComparing(NEWEST).thenComparing(BY_NAME);
            case NEWEST -> NEWEST.thenComparing(BY_NAME);
            case NAME -> BY_NAME;
            case RESPONDENT -> BY_RESPONDENT.thenComparing(BY_NAME);
        };
    }

    private void look(Entry entry) {
        int score = entry.score(choices.words());
        if (score > 0) {
            look(entry, score, valuesOf(entry));
        }
    }

    private Map<Facets, Set<String>> valuesOf(Entry entry) {
        Map<Facets, Set<String>> values = new EnumMap<>(Facets.class);
        for (Facets facet : Facets.values()) {
            values.put(facet, facet.values(entry, names));
        }
        return values;
    }

    /** A facet counts what all the others admit: so what fails one facet only still counts there. */
    private void look(Entry entry, int score, Map<Facets, Set<String>> values) {
        List<Facets> failed = values.keySet().stream().filter(facet -> !choices.admits(facet, get(values, facet)))
                .toList();
        if (failed.isEmpty()) {
            hits.add(new Hit(entry, score));
            values.forEach(this::count);
        } else if (failed.size() == 1) {
            count(failed.getFirst(), get(values, failed.getFirst()));
        }
    }

    private static Set<String> get(Map<Facets, Set<String>> values, Facets facet) {
        return values.getOrDefault(facet, Set.of());
    }

    private void count(Facets facet, Set<String> values) {
        Map<String, Integer> counted = counts.getOrDefault(facet, new HashMap<>());
        values.forEach(value -> counted.merge(value, 1, Integer::sum));
    }

    Map<String, Integer> counts(Facets facet) {
        return Collections.unmodifiableMap(counts.getOrDefault(facet, Map.of()));
    }

    int total() {
        return hits.size();
    }

    List<Entry> page() {
        return hits.stream().skip(choices.offset()).limit(choices.size()).map(Hit::entry).toList();
    }
}
