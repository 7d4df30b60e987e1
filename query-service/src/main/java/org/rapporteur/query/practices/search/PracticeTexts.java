package org.rapporteur.query.practices.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.rapporteur.query.practices.calls.CallDocument;
import org.rapporteur.query.practices.calls.CallsView;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.query.practices.practice.PracticesView;
import org.rapporteur.query.practices.versions.VersionShelf;
import org.rapporteur.query.telling.views.Follower;
import org.rapporteur.query.telling.views.Placed;
import org.rapporteur.query.telling.views.Positions;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.practices.PracticeQuery.Excerpt;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.workinggroups.GroupId;
import org.springframework.stereotype.Component;

/**
 * Finds practices by words: in what is published for everybody, in what a group works on for those who see it.
 *
 * <p>What is not published has an index of its own, so that nothing of it shows through, not even in how often a word is
 * used. Both follow the view of practices.
 */
@Component
public final class PracticeTexts extends Follower {
    /** The name under which its position is known. */
    public static final String NAME = "texts";

    private final ViewReader<PracticeDocument> practices;
    private final ViewReader<CallDocument> calls;
    private final VersionShelf shelf;
    private final TextIndex published = new TextIndex();
    private final TextIndex unpublished = new TextIndex();
    private long loaded;

    PracticeTexts(ViewStores stores, PracticesView view, CallsView callsView, VersionShelf shelf,
            Positions positions) {
        super(NAME, view, stores, positions);
        this.practices = stores.of(view);
        this.calls = stores.of(callsView);
        this.shelf = shelf;
    }

    /** What the words find in everything that is published. */
    public Found published(String words) {
        SearchText text = SearchText.of(words);
        return text.isEmpty() ? Found.NOTHING : find(published, new MatchAllDocsQuery(), text, true);
    }

    /** What the words find in everything that the group has, published or not. */
    public Found ofGroup(GroupId group, String words) {
        SearchText text = SearchText.of(words);
        if (text.isEmpty()) {
            return Found.NOTHING;
        }
        Query scope = new TermQuery(new Term(Fields.GROUP, group.value()));
        Found exact = both(scope, text, false);
        return exact.scores().isEmpty() ? both(scope, text, true) : exact;
    }

    private Found both(Query scope, SearchText text, boolean tolerant) {
        return find(unpublished, scope, text, tolerant).and(find(published, scope, text, tolerant));
    }

    /** The places where the words stand in a practice: in its name and in its texts, at most one in each language. */
    public List<Excerpt> excerpts(Found found, PracticeDocument practice) {
        return found.excerpts(practice, form(practice));
    }

    static Found find(TextIndex index, Query scope, SearchText text, boolean tolerant) {
        return index.search(searcher -> new TextSearch(searcher, scope).find(text, tolerant));
    }

    @Override
    protected void reset() {
        published.clear();
        unpublished.clear();
        loaded = 0;
    }

    @Override
    protected void refresh(long position) {
        List<Placed<PracticeDocument>> changed = practices.changedSince(loaded);
        changed.forEach(one -> enter(one.document()));
        if (!changed.isEmpty()) {
            unpublished.refresh();
            published.refresh();
        }
        loaded = position;
    }

    private void enter(PracticeDocument practice) {
        (practice.isPublic() ? unpublished : published).remove(practice);
        (practice.isPublic() ? published : unpublished).put(practice, form(practice));
    }

    /**
     * The questionnaire that was answered.
     *
     * <p>why an exception: the views of calls and versions may be behind for a moment; then the refresh is tried again.
     */
    private Questionnaire form(PracticeDocument practice) {
        return calls.find(practice.call().value()).map(call -> shelf.questionnaire(call.questionnaire()))
                .filter(form -> form.fields().findAny().isPresent())
                .orElseThrow(() -> new IllegalStateException("The call " + practice.call() + " is not told yet"));
    }
}
