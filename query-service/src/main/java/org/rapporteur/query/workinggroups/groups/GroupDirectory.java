package org.rapporteur.query.workinggroups.groups;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.query.telling.joining.GroupNames;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.query.workinggroups.organisations.OrganisationDocument;
import org.rapporteur.query.workinggroups.organisations.OrganisationsView;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.springframework.stereotype.Component;

/** Names groups and organisations for other capabilities. */
@Component
final class GroupDirectory implements GroupNames {
    private final ViewReader<GroupDocument> groups;
    private final ViewReader<OrganisationDocument> organisations;

    GroupDirectory(ViewStores stores, GroupsView view, OrganisationsView organisationsView) {
        this.groups = stores.of(view);
        this.organisations = stores.of(organisationsView);
    }

    @Override
    public Optional<Group> seen(String id, Reader reader) {
        return groups.find(id).filter(one -> reader.sees(one.group(), one.organisation())).map(GroupDirectory::line);
    }

    @Override
    public List<Group> seen(Reader reader) {
        return documents(reader).stream().map(GroupDirectory::line).toList();
    }

    List<GroupDocument> documents(Reader reader) {
        if (reader.administrator()) {
            return groups.all();
        }
        Stream<GroupDocument> audited = groups
                .where("organisation", reader.audits().stream().map(OrganisationId::value).toList()).stream();
        return Stream.concat(audited, found(reader.groups())).distinct().toList();
    }

    private Stream<GroupDocument> found(Collection<GroupId> ids) {
        return groups.find(ids.stream().map(GroupId::value).distinct().toList()).values().stream();
    }

    @Override
    public Map<GroupId, Group> groups(Collection<GroupId> ids) {
        Map<GroupId, Group> named = new HashMap<>();
        found(ids).forEach(one -> named.put(one.group(), line(one)));
        return named;
    }

    private static Group line(GroupDocument group) {
        return new Group(group.group(), group.organisation(), group.name());
    }

    @Override
    public Map<OrganisationId, Organisation> organisations(Collection<OrganisationId> ids) {
        Map<OrganisationId, Organisation> named = new HashMap<>();
        organisations.find(ids.stream().map(OrganisationId::value).distinct().toList()).values()
                .forEach(one -> named.put(one.organisation(),
                        new Organisation(one.organisation(), one.name(), one.delegations())));
        return named;
    }

    @Override
    public Set<OrganisationId> organisations() {
        return organisations.all().stream().map(OrganisationDocument::organisation).collect(Collectors.toSet());
    }
}
