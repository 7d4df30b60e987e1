package org.rapporteur.command.workinggroups.setmeetingcadence;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Days;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.Group;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.workinggroups.RecordedDecision;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.SetMeetingCadence;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.TakenDecision;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MeetingCadenceSet;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;
import org.springframework.stereotype.Component;

/** Sets how often the group meets, by a decision that it took; the same once more changes nothing. */
@Component
final class SetMeetingCadenceHandler implements Slice<SetMeetingCadence, SetMeetingCadenceHandler.State> {
    record State(Seat actor, Optional<MeetingCadenceSet> last) {}

    @Override
    public State load(SetMeetingCadence command, Act act, History history) {
        Group group = Group.of(command.group(), history);
        Optional<MeetingCadenceSet> none = Optional.empty();
        return new State(Seat.of(act.person(), group.id(), history), history.fold(none,
                (last, event) -> event instanceof MeetingCadenceSet set ? Optional.of(set) : last,
                WorkingGroupTags.schedule(group.id())));
    }

    @Override
    public Decision decide(SetMeetingCadence command, State state, Act act) {
        Capacity secretariat = state.actor().asSecretariat();
        Check.that().when(!Days.hasCome(command.decision().date(), act.at()), "decision.date", "invalid.in-the-future",
                null).orThrow();
        MeetingCadenceSet set = new MeetingCadenceSet(command.group(), command.meetingsPerYear(), command.fromYear(),
                recorded(command.decision()));
        return state.last().filter(set::equals).isPresent() ? secretariat.tellsNothing() : secretariat.tells(set);
    }

    private static RecordedDecision recorded(TakenDecision decision) {
        return new RecordedDecision(null, decision.reference(), decision.date(), decision.text());
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(SetMeetingCadence command) {
        return WorkingGroupTags.group(command.group());
    }
}
