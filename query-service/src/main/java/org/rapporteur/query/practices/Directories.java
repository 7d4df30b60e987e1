package org.rapporteur.query.practices;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.query.practices.calls.CallDocument;
import org.rapporteur.query.practices.calls.CallsView;
import org.rapporteur.query.telling.joining.GroupNames;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.practices.CallId;
import org.springframework.stereotype.Component;

/** Looks up what an answer's ids stand for. */
@Component
public final class Directories {
    /** The views that a directory is made from. */
    public static final List<String> VIEWS = List.of("calls", "groups", "organisations");

    private final ViewReader<CallDocument> calls;
    private final GroupNames groups;

    Directories(ViewStores stores, CallsView callsView, GroupNames groups) {
        this.calls = stores.of(callsView);
        this.groups = groups;
    }

    public Directory of(Collection<CallId> ids) {
        return of(calls.find(ids.stream().map(CallId::value).distinct().toList()).values().stream().toList());
    }

    public Directory of(List<CallDocument> found) {
        return new Directory(
                found.stream().collect(Collectors.toMap(call -> call.call().value(), Function.identity())),
                groups.groups(found.stream().map(CallDocument::group).toList()),
                groups.organisations(found.stream().map(CallDocument::organisation).toList()));
    }
}
