package org.rapporteur.command.workinggroups.updatecontact;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Administrators;
import org.rapporteur.command.deciding.Auditors;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.UpdateContact;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.ContactUpdated;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;
import org.springframework.stereotype.Component;

/** A person says by which name and address they are known from now on; nobody says it of another. */
@Component
final class UpdateContactHandler implements Slice<UpdateContact, UpdateContactHandler.State> {
    record State(Collection<Seat> seats, boolean audits, boolean administrates) {
        boolean holds(UpdateContact command) {
            return seats.stream().allMatch(Seat::taken) && audits && (!isOfThePlatform(command) || administrates);
        }
    }

    private static boolean isOfThePlatform(UpdateContact command) {
        return command.groups().isEmpty() && command.organisations().isEmpty();
    }

    @Override
    public State load(UpdateContact command, Act act, History history) {
        PersonId person = act.person();
        Map<GroupId, Seat> seats = Seat.of(person, Set.copyOf(command.groups()), history);
        boolean audits = command.organisations().stream().allMatch(one -> Auditors.has(one, person, history));
        return new State(seats.values(), audits, Administrators.has(person, history));
    }

    @Override
    public Decision decide(UpdateContact command, State state, Act act) {
        SeatRule.OWN_CONTACT_ONLY.requires(state.holds(command));
        PersonId person = act.person();
        Sealed name = act.seal(person, command.name());
        Sealed email = command.email() == null ? null : act.seal(person, command.email());
        return in(state.seats()).tells(facts(command, person, name, email).toArray(Event[]::new));
    }

    private static Stream<Event> facts(UpdateContact command, PersonId person, Sealed name, @Nullable Sealed email) {
        return isOfThePlatform(command)
                ? Stream.of(new ContactUpdated(null, null, person, name, email))
                : Stream.concat(
                        new LinkedHashSet<>(command.groups()).stream()
                                .map(group -> new ContactUpdated(group, null, person, name, email)),
                        new LinkedHashSet<>(command.organisations()).stream()
                                .map(organisation -> new ContactUpdated(null, organisation, person, name, email)));
    }

    /** With the delegation of the seat, where it is about one alone. */
    private static Capacity in(Collection<Seat> seats) {
        return seats.size() == 1
                ? seats.stream().map(seat -> new Capacity(Capacity.SELF.role(), seat.group(), seat.delegation()))
                        .findFirst().orElseThrow()
                : Capacity.SELF;
    }

    @Override
    public Set<String> roles() {
        return Set.of("SELF");
    }

    @Override
    public Tag turn(UpdateContact command) {
        return command.groups().isEmpty()
                ? WorkingGroupTags.administrators()
                : WorkingGroupTags.group(command.groups().getFirst());
    }
}
