package org.rapporteur.query.workinggroups.organisations;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.query.workinggroups.groups.GroupDocument;
import org.rapporteur.query.workinggroups.groups.GroupsView;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Delegations;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.OrganisationView;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Organisations;
import org.springframework.stereotype.Component;

/** Answers which organisations and delegations there are: to administrators, auditors and who sits in one. */
@Component
class OrganisationQueries {
    static final List<String> VIEWS = List.of("organisations", "groups");

    private final ViewReader<OrganisationDocument> organisations;
    private final ViewReader<GroupDocument> groups;

    OrganisationQueries(ViewStores stores, OrganisationsView view, GroupsView groupsView) {
        this.organisations = stores.of(view);
        this.groups = stores.of(groupsView);
    }

    Organisations organisations(Reading reading) {
        Set<OrganisationId> own = own(reading.reader());
        List<OrganisationView> items = organisations.all().stream()
                .filter(one -> reading.reader().administrator() || own.contains(one.organisation()))
                .map(OrganisationDocument::view).sorted(Comparator.comparing(OrganisationView::acronym)).toList();
        return new Organisations(reading.position(), items);
    }

    Delegations delegations(String organisation, Reading reading) {
        return organisations.find(organisation)
                .filter(one -> reading.reader().administrator() || own(reading.reader()).contains(one.organisation()))
                .map(one -> new Delegations(reading.position(), one.delegations())).orElseThrow(NotFound::new);
    }

    private Set<OrganisationId> own(Reader reader) {
        Set<OrganisationId> own = groups.find(reader.groups().stream().map(GroupId::value).toList()).values().stream()
                .map(GroupDocument::organisation).collect(Collectors.toSet());
        own.addAll(reader.audits());
        return own;
    }
}
