package org.rapporteur.query.workinggroups.members;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.telling.answering.Reading;
import org.rapporteur.query.telling.joining.People;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.query.workinggroups.groups.GroupDocument;
import org.rapporteur.query.workinggroups.groups.GroupsView;
import org.rapporteur.query.workinggroups.members.MembersDocument.Invited;
import org.rapporteur.query.workinggroups.organisations.OrganisationDocument;
import org.rapporteur.query.workinggroups.organisations.OrganisationsView;
import org.rapporteur.query.workinggroups.people.OpenedPeople;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.PersonView;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.DelegationView;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Invitation;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Member;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Members;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.RoleChange;
import org.springframework.stereotype.Component;

/** Answers who sits in a group; e-mail addresses and invitations only to its secretariat. */
@Component
class MemberQueries {
    static final List<String> VIEWS = List.of("groups", "members", "organisations", "people");

    private final ViewReader<GroupDocument> groups;
    private final ViewReader<MembersDocument> members;
    private final ViewReader<OrganisationDocument> organisations;
    private final OpenedPeople people;

    MemberQueries(ViewStores stores, GroupsView groupsView, MembersView view, OrganisationsView organisationsView,
            OpenedPeople people) {
        this.groups = stores.of(groupsView);
        this.members = stores.of(view);
        this.organisations = stores.of(organisationsView);
        this.people = people;
    }

    Members members(String id, Reading reading) {
        GroupDocument group = groups.find(id)
                .filter(one -> reading.reader().sees(one.group(), one.organisation())).orElseThrow(NotFound::new);
        MembersDocument document = members.find(id).orElseGet(() -> MembersDocument.of(group.group()));
        boolean manages = reading.reader().has(group.group(), Role.SECRETARIAT);
        Page page = new Page(organisations.find(group.organisation().value()), known(document), manages);
        return new Members(reading.position(), group.group(), group.name(), manages,
                document.active().map(one -> member(one, page)).toList(),
                document.past().map(one -> member(one, page)).toList(),
                manages ? document.invitations().stream().map(one -> invitation(one, page)).toList() : List.of());
    }

    private record Page(Optional<OrganisationDocument> organisation, People.Known known, boolean manages) {
        @Nullable
        DelegationView delegation(@Nullable DelegationCode code) {
            return organisation.flatMap(one -> one.delegation(code)).orElse(null);
        }

        @Nullable
        PersonView person(@Nullable PersonId id) {
            return id == null ? null : known.view(id);
        }
    }

    private People.Known known(MembersDocument document) {
        return people.known(Stream
                .concat(document.members().stream().flatMap(MembersDocument.Member::people),
                        document.invitations().stream().map(Invited::replaces).filter(Objects::nonNull))
                .toList());
    }

    private Member member(MembersDocument.Member one, Page page) {
        return new Member(page.known().view(one.person()), page.manages() ? people.openOrNull(one.email()) : null,
                page.delegation(one.delegation()), one.alternate(), one.roles(), one.from(), one.to(), one.removal(),
                page.person(one.predecessor()), page.person(one.successor()),
                one.history().stream().map(change -> change(change, page)).toList());
    }

    private static RoleChange change(MembersDocument.RoleChange change, Page page) {
        return new RoleChange(change.role(), change.assigned(), change.at(), page.known().view(change.by()),
                change.reason());
    }

    private Invitation invitation(Invited one, Page page) {
        return new Invitation(one.invitation(), people.openOrNull(one.name()), people.openOrNull(one.email()),
                one.role(), page.delegation(one.delegation()), one.alternate(), one.at(),
                page.person(one.replaces()));
    }
}
