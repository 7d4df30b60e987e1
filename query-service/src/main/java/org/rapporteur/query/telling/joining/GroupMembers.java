package org.rapporteur.query.telling.joining;

import java.util.List;
import org.rapporteur.shared.PersonView;
import org.rapporteur.shared.workinggroups.GroupId;

/** Who sits in a group. */
public interface GroupMembers {
    /** The views that it is read from. */
    List<String> VIEWS = List.of("members");

    /** Those who hold a role in the group, by name; erased ones last. */
    List<PersonView> of(GroupId group);
}
