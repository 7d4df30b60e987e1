package org.rapporteur.command.deciding;

import java.util.Optional;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.WorkingGroupCreated;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;

/** A group, as far as rules ask: that it exists, and in which organisation. */
public record Group(GroupId id, OrganisationId organisation) {
    public static Group of(GroupId group, History history) {
        return find(group, history).orElseThrow(KnownRule.KNOWN_GROUP::refused);
    }

    public static Optional<Group> find(GroupId group, History history) {
        return history.fold(Optional.empty(), Group::evolve, WorkingGroupTags.group(group));
    }

    private static Optional<Group> evolve(Optional<Group> group, Event event) {
        return event instanceof WorkingGroupCreated created
                ? Optional.of(new Group(created.group(), created.organisation()))
                : group;
    }
}
