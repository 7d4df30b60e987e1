package org.rapporteur.query.practices.compendium;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.query.practices.compendium.Compendium.Heard;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.query.practices.practice.PracticesView;
import org.rapporteur.query.telling.views.Follower;
import org.rapporteur.query.telling.views.Placed;
import org.rapporteur.query.telling.views.Positions;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.springframework.stereotype.Component;

/** What is published, in memory, kept up with the view of practices: facets and figures look at all of it at once. */
@Component
public final class CompendiumIndex extends Follower {
    /** The name under which its position is known. */
    public static final String NAME = "compendium";

    private final ViewReader<PracticeDocument> practices;
    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<Long, Heard> heard = new TreeMap<>();
    private long loaded;
    private volatile Compendium compendium = new Compendium(List.of(), List.of());

    CompendiumIndex(ViewStores stores, PracticesView view, Positions positions) {
        super(NAME, view, stores, positions);
        this.practices = stores.of(view);
    }

    Compendium compendium() {
        return compendium;
    }

    /** Everything that is published. */
    public List<PracticeDocument> published() {
        return compendium.entries().stream().map(Entry::practice).toList();
    }

    @Override
    protected void reset() {
        entries.clear();
        heard.clear();
        loaded = 0;
    }

    @Override
    protected void refresh(long position) {
        List<PracticeDocument> changed = practices.changedSince(loaded).stream().map(Placed::document)
                .filter(document -> !document.publicFacts().isEmpty()).toList();
        if (!changed.isEmpty()) {
            changed.forEach(this::enter);
            compendium = new Compendium(List.copyOf(entries.values()), List.copyOf(heard.values()));
        }
        loaded = position;
    }

    private void enter(PracticeDocument document) {
        String id = document.practice().value();
        if (document.isPublic()) {
            entries.put(id, Entry.of(document));
        } else {
            entries.remove(id);
        }
        document.publicFacts().forEach(fact -> heard.put(fact.position(), new Heard(document.practice(), fact)));
    }
}
