package org.rapporteur.query.telling.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.PersonView;
import org.rapporteur.shared.workinggroups.GroupId;

/** Who sits in a group. */
public interface GroupMembers {
    /** The views that it is read from. */
    List<String> VIEWS = List.of("members");

    /** Those who hold a role in the group, by name; erased ones last. */
    List<PersonView> of(GroupId group);

    /** The same without their names; empty while nothing is known of the group. */
    Optional<Set<PersonId>> seated(GroupId group);
}
