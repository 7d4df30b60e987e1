package org.rapporteur.command.mandates.linkoutput;

import static org.rapporteur.command.mandates.MandateRule.KNOWN_OUTPUT;
import static org.rapporteur.command.mandates.MandateRule.OUTPUT_OF_THE_GROUP;

import java.util.Optional;
import org.rapporteur.command.deciding.History;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.Output;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeEvent.CallOpened;
import org.rapporteur.shared.practices.PracticeEvent.PracticeSubmitted;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeTags;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.WorkingGroupCreated;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;

/**
 * Where a thing comes from that is recorded here.
 *
 * @param described whether it is only described, and so is nobody's in particular
 * @param group whose it is; empty where it is not known
 * @param parent the group above that one
 */
record Origin(boolean described, Optional<GroupId> group, Optional<GroupId> parent) {
    static Origin of(Output output, History history) {
        String id = output.id();
        return id == null ? new Origin(true, Optional.empty(), Optional.empty()) : recorded(output.kind(), id, history);
    }

    private static Origin recorded(Output.Kind kind, String id, History history) {
        Check.uuid("output.id", id);
        Optional<GroupId> group = switch (kind) {
            case CALL -> groupOf(history, PracticeTags.call(new CallId(id)));
            case PRACTICE -> groupOf(history, PracticeTags.practice(new PracticeId(id)));
            case MEETING, DECISION, DOCUMENT -> Optional.empty();
        };
        return new Origin(false, group, group.flatMap(one -> parentOf(one, history)));
    }

    private static Optional<GroupId> groupOf(History history, Tag tag) {
        return history.fold(Optional.<GroupId>empty(), Origin::group, tag);
    }

    private static Optional<GroupId> group(Optional<GroupId> group, Event event) {
        return switch (event) {
            case CallOpened opened -> Optional.of(opened.group());
            case PracticeSubmitted submitted -> Optional.of(submitted.group());
            default -> group;
        };
    }

    private static Optional<GroupId> parentOf(GroupId group, History history) {
        return history.fold(Optional.<GroupId>empty(), (parent, event) -> event instanceof WorkingGroupCreated created
                ? Optional.ofNullable(created.parent())
                : parent, WorkingGroupTags.group(group));
    }

    void requireOf(GroupId mandated) {
        KNOWN_OUTPUT.requires(described || group.isPresent());
        OUTPUT_OF_THE_GROUP.requires(
                described || group.filter(mandated::equals).or(() -> parent.filter(mandated::equals)).isPresent());
    }
}
