package org.rapporteur.query.workinggroups.groups;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.query.telling.views.View;
import org.rapporteur.query.workinggroups.groups.GroupDocument.Cadence;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MeetingCadenceSet;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.WorkingGroupCreated;
import org.springframework.stereotype.Component;

/** Tells which working groups there are. */
@Component
public final class GroupsView implements View<GroupDocument> {
    @Override
    public String name() {
        return "groups";
    }

    @Override
    public Class<GroupDocument> type() {
        return GroupDocument.class;
    }

    /** An auditor's list of groups is asked by organisation. */
    @Override
    public List<String> indexes() {
        return List.of("organisation");
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Set<String> keys(Event event) {
        return switch (event) {
            case WorkingGroupCreated created -> Set.of(created.group().value());
            case MeetingCadenceSet set -> Set.of(set.group().value());
            default -> Set.of();
        };
    }

    @Override
    public @Nullable GroupDocument project(String key, @Nullable GroupDocument document, Happened happened) {
        return switch (happened.event()) {
            case WorkingGroupCreated e -> new GroupDocument(e.group(), e.organisation(), e.kind(), e.name(),
                    e.acronym(), e.parent(), e.legalBasis(), e.openTo(), happened.at(), List.of());
            case MeetingCadenceSet e -> requireNonNull(document).with(new Cadence(e.meetingsPerYear(), e.fromYear(),
                    e.decision(), happened.at(), happened.actor()));
            default -> document;
        };
    }
}
