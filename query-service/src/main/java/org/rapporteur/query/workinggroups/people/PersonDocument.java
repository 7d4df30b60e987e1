package org.rapporteur.query.workinggroups.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.workinggroups.members.Roles;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.Role;

/**
 * A person who has some part in the platform: the last name they gave, and where they may do what.
 *
 * @param audits the organisations that they audit
 */
public record PersonDocument(PersonId person, @Nullable Sealed name, boolean administrator,
        List<OrganisationId> audits, List<Seat> seats) {
    /** A seat in a group; without roles it is a former one. */
    public record Seat(GroupId group, List<Role> roles, @Nullable DelegationCode delegation) {
        Seat with(Role role) {
            return new Seat(group, Roles.with(roles, role), delegation);
        }

        Seat without(Role role) {
            return new Seat(group, Roles.without(roles, role), delegation);
        }

        Seat speakingFor(@Nullable DelegationCode other) {
            return new Seat(group, roles, other);
        }
    }

    static PersonDocument of(PersonId person) {
        return new PersonDocument(person, null, false, List.of(), List.of());
    }

    PersonDocument named(Sealed newName) {
        return new PersonDocument(person, newName, administrator, audits, seats);
    }

    PersonDocument asAdministrator() {
        return new PersonDocument(person, name, true, audits, seats);
    }

    PersonDocument auditing(OrganisationId organisation) {
        List<OrganisationId> all = Stream.concat(audits.stream(), Stream.of(organisation)).distinct().toList();
        return new PersonDocument(person, name, administrator, all, seats);
    }

    PersonDocument with(Seat seat) {
        Stream<Seat> others = seats.stream().filter(one -> !one.group().equals(seat.group()));
        return new PersonDocument(person, name, administrator, audits,
                Stream.concat(others, Stream.of(seat)).toList());
    }

    Seat seatIn(GroupId group) {
        return seat(group).orElseGet(() -> new Seat(group, List.of(), null));
    }

    public Optional<Seat> seat(GroupId group) {
        return seats.stream().filter(one -> one.group().equals(group)).findFirst();
    }
}
