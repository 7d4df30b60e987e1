package org.rapporteur.query.practices.compendium;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.query.practices.Directories;
import org.rapporteur.query.practices.Directory;
import org.rapporteur.query.practices.Summaries;
import org.rapporteur.query.practices.search.Found;
import org.rapporteur.query.practices.search.PracticeTexts;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.shared.practices.PracticeQuery.Excerpt;
import org.rapporteur.shared.practices.PracticeQuery.Facet;
import org.rapporteur.shared.practices.PracticeQuery.Feed;
import org.rapporteur.shared.practices.PracticeQuery.FeedEntry;
import org.rapporteur.shared.practices.PracticeQuery.FoundWords;
import org.rapporteur.shared.practices.PracticeQuery.PracticeSummary;
import org.rapporteur.shared.practices.PracticeQuery.Practices;
import org.rapporteur.shared.practices.PracticeQuery.Statistics;
import org.springframework.stereotype.Component;

/** Answers what everybody may ask: lists of what is published, and what became public. */
@Component
public class CompendiumQueries {
    static final List<String> VIEWS = views();

    private final CompendiumIndex index;
    private final PracticeTexts texts;
    private final Directories directories;

    CompendiumQueries(CompendiumIndex index, PracticeTexts texts, Directories directories) {
        this.index = index;
        this.texts = texts;
        this.directories = directories;
    }

    private static List<String> views() {
        List<String> views = new ArrayList<>(Directories.VIEWS);
        views.add(CompendiumIndex.NAME);
        views.add(PracticeTexts.NAME);
        return List.copyOf(views);
    }

    Practices practices(Choices choices, Reading reading) {
        List<Entry> entries = index.compendium().entries();
        Directory names = directories.of(entries.stream().map(entry -> entry.practice().call()).toList());
        Found found = choices.words() == null ? null : texts.published(choices.words());
        Search search = Search.over(entries, choices, found, names);
        List<PracticeSummary> items = search.page().stream().flatMap(entry -> summary(entry, names)).toList();
        return new Practices(reading.position(), search.total(), choices.page(), choices.size(), items,
                facets(entries, search, choices, names), found == null ? null : found(found, search.page(), texts));
    }

    static FoundWords found(Found found, List<Entry> page, PracticeTexts texts) {
        Map<String, List<Excerpt>> excerpts = new LinkedHashMap<>();
        page.forEach(one -> excerpts.put(one.practice().practice().value(), texts.excerpts(found, one.practice())));
        return new FoundWords(found.corrections(), found.suggestion(), excerpts);
    }

    static Stream<PracticeSummary> summary(Entry entry, Directory names) {
        return names.call(entry.practice().call()).stream()
                .map(call -> Summaries.of(entry.practice(), call, names));
    }

    static List<Facet> facets(List<Entry> entries, Search search, Choices choices, Directory names) {
        FacetLabels labels = new FacetLabels(entries, names);
        return choices.sides().stream().map(facet -> labels.facet(facet, search, choices)).toList();
    }

    Statistics statistics(Reading reading) {
        List<Entry> entries = index.compendium().entries();
        Directory names = directories.of(entries.stream().map(entry -> entry.practice().call()).toList());
        StatisticsCount count = new StatisticsCount(names.newest());
        entries.forEach(entry -> count.add(entry.practice(), names));
        return count.at(reading.position());
    }

    Feed feed(long after, int limit, Reading reading) {
        List<FeedEntry> items = index.compendium().heard().stream().filter(one -> one.fact().position() >= after)
                .limit(limit).map(one -> new FeedEntry(one.fact().position(), one.fact().at(), one.fact().event(),
                        one.practice(), one.fact().name()))
                .toList();
        long next = items.size() < limit ? Math.max(after, reading.position()) : items.getLast().position() + 1;
        return new Feed(reading.position(), next, items);
    }
}
