package org.rapporteur.query.practices.compendium;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.query.practices.Directories;
import org.rapporteur.query.practices.Directory;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.query.practices.practice.PracticesView;
import org.rapporteur.query.practices.search.Found;
import org.rapporteur.query.practices.search.PracticeTexts;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.query.telling.joining.GroupNames;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.practices.PracticeQuery.GroupPractices;
import org.rapporteur.shared.practices.PracticeQuery.PracticeSummary;
import org.springframework.stereotype.Component;

/** Answers which practices a group has, published or not, to who may see the group. */
@Component
class GroupPracticesQueries {
    static final List<String> VIEWS = Stream
            .concat(Directories.VIEWS.stream(), Stream.of("practices", PracticeTexts.NAME)).toList();

    private final ViewReader<PracticeDocument> practices;
    private final Directories directories;
    private final GroupNames groups;
    private final PracticeTexts texts;

    GroupPracticesQueries(ViewStores stores, PracticesView view, Directories directories, GroupNames groups,
            PracticeTexts texts) {
        this.texts = texts;
        this.practices = stores.of(view);
        this.directories = directories;
        this.groups = groups;
    }

    GroupPractices practices(String id, Choices choices, Reading reading) {
        GroupNames.Group group = groups.seen(id, reading.reader()).orElseThrow(NotFound::new);
        List<Entry> entries = practices.where("group", List.of(id)).stream().map(Entry::of).toList();
        Directory names = directories.of(entries.stream().map(entry -> entry.practice().call()).toList());
        Found found = choices.words() == null ? null : texts.ofGroup(group.group(), choices.words());
        Search search = Search.over(entries, choices, found, names);
        List<PracticeSummary> items = search.page().stream()
                .flatMap(entry -> CompendiumQueries.summary(entry, names)).toList();
        return new GroupPractices(reading.position(), group.group(), group.name(), search.total(), choices.page(),
                choices.size(), items, CompendiumQueries.facets(entries, search, choices, names),
                found == null ? null : CompendiumQueries.found(found, search.page(), texts));
    }
}
