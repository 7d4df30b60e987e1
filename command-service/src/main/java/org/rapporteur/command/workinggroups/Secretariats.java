package org.rapporteur.command.workinggroups;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.rapporteur.command.deciding.History;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;

/** Who is secretariat of a group: it keeps at least one, once it has one. */
public final class Secretariats {
    private Secretariats() {
    }

    public static Set<PersonId> of(GroupId group, History history) {
        return history.fold(Set.of(), Secretariats::evolve, WorkingGroupTags.secretariat(group));
    }

    private static Set<PersonId> evolve(Set<PersonId> people, Event event) {
        Set<PersonId> changed = new HashSet<>(people);
        switch (event) {
            case RoleAssigned assigned when assigned.role() == Role.SECRETARIAT -> changed.add(assigned.person());
            case RoleRevoked revoked when revoked.role() == Role.SECRETARIAT -> changed.remove(revoked.person());
            default -> {
                return people;
            }
        }
        return Collections.unmodifiableSet(changed);
    }
}
