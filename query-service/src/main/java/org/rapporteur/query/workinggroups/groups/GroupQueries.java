package org.rapporteur.query.workinggroups.groups;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.query.telling.joining.GroupWork;
import org.rapporteur.query.telling.joining.People;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.query.workinggroups.members.MembersDocument;
import org.rapporteur.query.workinggroups.members.MembersView;
import org.rapporteur.query.workinggroups.organisations.OrganisationDocument;
import org.rapporteur.query.workinggroups.organisations.OrganisationsView;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.practices.CallQuery.CallSummary;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Cadence;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.GroupDashboard;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.GroupSummary;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Groups;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.OrganisationView;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.PartOfGroup;
import org.springframework.stereotype.Component;

/** Answers which groups a reader may see, and how each one fares. */
@Component
class GroupQueries {
    static final List<String> VIEWS = List.of("groups", "members", "organisations", "calls", "practices");

    private final ViewReader<GroupDocument> groups;
    private final ViewReader<MembersDocument> members;
    private final ViewReader<OrganisationDocument> organisations;
    private final GroupDirectory directory;
    private final GroupWork work;
    private final People people;

    GroupQueries(ViewStores stores, GroupsView view, MembersView membersView, OrganisationsView organisationsView,
            GroupDirectory directory, GroupWork work, People people) {
        this.groups = stores.of(view);
        this.members = stores.of(membersView);
        this.organisations = stores.of(organisationsView);
        this.directory = directory;
        this.work = work;
        this.people = people;
    }

    Groups groups(Reading reading) {
        List<GroupSummary> items = summaries(directory.documents(reading.reader())).stream()
                .sorted(Comparator.comparing(GroupSummary::acronym)).toList();
        return new Groups(reading.position(), items);
    }

    GroupDashboard dashboard(String id, Reading reading) {
        Reader reader = reading.reader();
        GroupDocument group = groups.find(id).filter(one -> reader.sees(one.group(), one.organisation()))
                .orElseThrow(NotFound::new);
        return new GroupDashboard(reading.position(), summaries(List.of(group)).getFirst(), parentName(group),
                group.legalBasis(), group.openTo(), group.createdAt(), reader.roles(group.group()),
                organisations.find(group.organisation().value())
                        .flatMap(one -> one.delegation(reader.delegation(group.group()))).orElse(null),
                work.calls(List.of(group.group())), work.practices(group.group()), cadences(group),
                parts(group, reader));
    }

    private List<PartOfGroup> parts(GroupDocument group, Reader reader) {
        return directory.documents(reader).stream().filter(one -> group.group().equals(one.parent()))
                .sorted(Comparator.comparing(GroupDocument::acronym))
                .map(one -> new PartOfGroup(one.group(), one.name(), one.acronym())).toList();
    }

    private List<Cadence> cadences(GroupDocument group) {
        People.Known known = people.known(group.cadences().stream().map(GroupDocument.Cadence::by).toList());
        return group.cadences().reversed().stream().map(one -> new Cadence(one.meetingsPerYear(), one.fromYear(),
                one.decision(), one.at(), known.view(one.by()))).toList();
    }

    private @Nullable Bilingual parentName(GroupDocument group) {
        GroupId parent = group.parent();
        return parent == null ? null : groups.find(parent.value()).map(GroupDocument::name).orElse(null);
    }

    private List<GroupSummary> summaries(List<GroupDocument> some) {
        List<GroupId> ids = some.stream().map(GroupDocument::group).toList();
        Map<String, MembersDocument> memberships = members.find(ids.stream().map(GroupId::value).toList());
        Map<GroupId, Long> open = work.calls(ids).stream().filter(CallSummary::open)
                .collect(Collectors.groupingBy(CallSummary::group, Collectors.counting()));
        Map<OrganisationId, OrganisationView> houses = houses(some);
        return some.stream().filter(group -> houses.containsKey(group.organisation()))
                .map(group -> summary(group, memberships.get(group.group().value()),
                        open.getOrDefault(group.group(), 0L).intValue(), houses))
                .toList();
    }

    private GroupSummary summary(GroupDocument group, @Nullable MembersDocument membership, int openCalls,
            Map<OrganisationId, OrganisationView> houses) {
        OrganisationView house = Objects.requireNonNull(houses.get(group.organisation()));
        int active = membership == null ? 0 : (int) membership.active().count();
        return new GroupSummary(group.group(), group.kind(), group.name(), group.acronym(), house, group.parent(),
                active, openCalls);
    }

    private Map<OrganisationId, OrganisationView> houses(Collection<GroupDocument> some) {
        Map<OrganisationId, OrganisationView> houses = new HashMap<>();
        organisations.find(some.stream().map(one -> one.organisation().value()).distinct().toList()).values()
                .forEach(one -> houses.put(one.organisation(), one.view()));
        return houses;
    }
}
