package org.rapporteur.query.practices;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.query.practices.calls.CallDocument;
import org.rapporteur.query.practices.calls.CallsView;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.query.workinggroups.groups.GroupDocument;
import org.rapporteur.query.workinggroups.groups.GroupsView;
import org.rapporteur.query.workinggroups.organisations.OrganisationDocument;
import org.rapporteur.query.workinggroups.organisations.OrganisationsView;
import org.rapporteur.shared.practices.CallId;
import org.springframework.stereotype.Component;

/** Looks up what an answer's ids stand for. */
@Component
public final class Directories {
    /** The views that a directory is made from. */
    public static final List<String> VIEWS = List.of("calls", "groups", "organisations");

    private final ViewReader<CallDocument> calls;
    private final ViewReader<GroupDocument> groups;
    private final ViewReader<OrganisationDocument> organisations;

    Directories(ViewStores stores, CallsView callsView, GroupsView groupsView, OrganisationsView organisationsView) {
        this.calls = stores.of(callsView);
        this.groups = stores.of(groupsView);
        this.organisations = stores.of(organisationsView);
    }

    public Directory of(Collection<CallId> ids) {
        return of(calls.find(ids.stream().map(CallId::value).distinct().toList()).values().stream().toList());
    }

    public Directory of(List<CallDocument> found) {
        return new Directory(byId(found, call -> call.call().value()),
                groups.find(found.stream().map(call -> call.group().value()).distinct().toList()),
                organisations.find(found.stream().map(call -> call.organisation().value()).distinct().toList()));
    }

    private static <D> Map<String, D> byId(List<D> documents, Function<D, String> id) {
        return documents.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
