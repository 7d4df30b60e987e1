package org.rapporteur.query.practices.compendium;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.practices.Directory;
import org.rapporteur.query.practices.search.Found;

/** Finds what was chosen, and counts what each other choice would find. */
final class Search {
    private static final List<Facets> ALL = List.of(Facets.values());
    private static final Comparator<Hit> NEWEST = Comparator
            .comparing((Hit hit) -> String.valueOf(hit.entry().practice().milestones().publishedAt())).reversed();
    private static final Comparator<Hit> BY_NAME = Comparator.comparing((Hit hit) -> hit.entry().sortName())
            .thenComparing(hit -> hit.entry().practice().practice().value());
    private static final Comparator<Hit> BY_RESPONDENT = Comparator
            .comparing(hit -> hit.entry().practice().delegation().value());
    private static final Comparator<Hit> BY_SCORE = Comparator.comparing(Hit::score).reversed();

    /** A practice that was found, and how well the searched words fit. */
    record Hit(Entry entry, float score) {}

    private final Choices choices;
    private final @Nullable Found found;
    private final Directory names;
    private final List<Facets> restricting;
    private final List<Hit> hits = new ArrayList<>();
    private final Map<Facets, Map<String, Integer>> counts = new EnumMap<>(Facets.class);

    Search(Choices choices, @Nullable Found found, Directory names) {
        this.choices = choices;
        this.found = found;
        this.names = names;
        this.restricting = choices.restricting();
        ALL.forEach(facet -> counts.put(facet, new HashMap<>()));
    }

    /** @param found what the searched words found; null where none were given */
    static Search over(List<Entry> entries, Choices choices, @Nullable Found found, Directory names) {
        Search search = new Search(choices, found, names);
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

    /** A facet counts what all the others admit: so what fails one facet only still counts there. */
    private void look(Entry entry) {
        Float score = score(entry);
        if (score == null) {
            return;
        }
        List<Facets> failed = failed(entry);
        if (failed.isEmpty()) {
            hits.add(new Hit(entry, score));
            ALL.forEach(facet -> count(facet, entry));
        } else if (failed.size() == 1) {
            count(failed.getFirst(), entry);
        }
    }

    private @Nullable Float score(Entry entry) {
        return found == null ? Float.valueOf(1) : found.scores().get(entry.practice().practice().value());
    }

    private List<Facets> failed(Entry entry) {
        List<Facets> failed = new ArrayList<>(1);
        for (Facets facet : restricting) {
            if (!choices.admits(facet, facet.values(entry, names))) {
                failed.add(facet);
            }
        }
        return failed;
    }

    private void count(Facets facet, Entry entry) {
        Map<String, Integer> counted = counts.getOrDefault(facet, new HashMap<>());
        facet.values(entry, names).forEach(value -> counted.merge(value, 1, Integer::sum));
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
