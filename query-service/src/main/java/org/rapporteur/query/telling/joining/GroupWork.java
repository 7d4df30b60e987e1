package org.rapporteur.query.telling.joining;

import java.util.Collection;
import java.util.List;
import org.rapporteur.shared.practices.CallQuery.CallSummary;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.PracticeCounts;

/** What a group works on, as its dashboard sums it up. */
public interface GroupWork {
    /** The calls of these groups, the newest first. */
    List<CallSummary> calls(Collection<GroupId> groups);

    /** How many practices of the group stand where. */
    PracticeCounts practices(GroupId group);
}
