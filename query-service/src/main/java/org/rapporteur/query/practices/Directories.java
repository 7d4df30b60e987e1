package org.rapporteur.query.practices;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.query.practices.calls.CallDocument;
import org.rapporteur.query.practices.calls.CallsView;
import org.rapporteur.query.practices.versions.VersionShelf;
import org.rapporteur.query.practices.versions.VersionsView;
import org.rapporteur.query.telling.joining.GroupNames;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.springframework.stereotype.Component;

/** Looks up what an answer's ids stand for. */
@Component
public final class Directories {
    /** The views that a directory is made from. */
    public static final List<String> VIEWS = List.of("calls", "groups", "organisations",
            VersionsView.NAME);

    private final ViewReader<CallDocument> calls;
    private final GroupNames groups;
    private final VersionShelf shelf;

    Directories(ViewStores stores, CallsView callsView, GroupNames groups, VersionShelf shelf) {
        this.calls = stores.of(callsView);
        this.groups = groups;
        this.shelf = shelf;
    }

    public Directory of(Collection<CallId> ids) {
        return of(calls.find(ids.stream().map(CallId::value).distinct().toList()).values().stream().toList());
    }

    public Directory of(List<CallDocument> found) {
        return new Directory(
                found.stream().collect(Collectors.toMap(call -> call.call().value(), Function.identity())),
                groups.groups(found.stream().map(CallDocument::group).toList()),
                groups.organisations(found.stream().map(CallDocument::organisation).toList()), labels(found),
                shelf.words(pinned(found)));
    }

    /** The vocabularies of these calls; of the call that was opened first, first. */
    private static List<VersionRef> pinned(List<CallDocument> found) {
        return found.stream().sorted(Comparator.comparing(CallDocument::openedAt)).map(CallDocument::vocabulary)
                .distinct().toList();
    }

    private Map<VersionRef, Labels> labels(List<CallDocument> found) {
        return found.stream().map(CallDocument::vocabulary).distinct()
                .collect(Collectors.toMap(Function.identity(), shelf::labels));
    }
}
