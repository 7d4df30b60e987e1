package org.rapporteur.gateway.workinggroups.administration;

import java.util.List;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.GroupSummary;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Groups;

final class GroupsOf {
    private GroupsOf() {
    }

    static List<GroupSummary> organisation(Groups groups, String organisation) {
        return groups.items().stream()
                .filter(group -> group.organisation().organisation().value().equals(organisation)).toList();
    }
}
