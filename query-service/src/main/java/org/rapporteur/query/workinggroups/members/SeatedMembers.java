package org.rapporteur.query.workinggroups.members;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.query.telling.joining.GroupMembers;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.query.workinggroups.people.OpenedPeople;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.PersonView;
import org.rapporteur.shared.workinggroups.GroupId;
import org.springframework.stereotype.Component;

/** Names the members of a group for other capabilities. */
@Component
final class SeatedMembers implements GroupMembers {
    private static final Comparator<PersonView> BY_NAME = Comparator
            .comparing(PersonView::name, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER))
            .thenComparing(one -> one.person().value());

    private final ViewReader<MembersDocument> members;
    private final OpenedPeople people;

    SeatedMembers(ViewStores stores, MembersView view, OpenedPeople people) {
        this.members = stores.of(view);
        this.people = people;
    }

    @Override
    public List<PersonView> of(GroupId group) {
        return members.find(group.value()).stream().flatMap(MembersDocument::active)
                .map(one -> people.view(one.person(), one.name())).sorted(BY_NAME).toList();
    }

    @Override
    public Optional<Set<PersonId>> seated(GroupId group) {
        return members.find(group.value())
                .map(known -> known.active().map(one -> one.person()).collect(Collectors.toUnmodifiableSet()));
    }
}
