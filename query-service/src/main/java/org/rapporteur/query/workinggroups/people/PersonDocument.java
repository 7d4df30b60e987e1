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
 * A person who has some part in the platform: the last name and address they gave, and where they may do what.
 *
 * @param email null where they gave none, or took it back
 * @param audits the organisations that they audit
 */
public record PersonDocument(PersonId person, @Nullable Sealed name, @Nullable Sealed email, boolean administrator,
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

    public static PersonDocument of(PersonId person) {
        return new PersonDocument(person, null, null, false, List.of(), List.of());
    }

    PersonDocument named(Sealed newName) {
        return known(newName, email);
    }

    PersonDocument known(Sealed newName, @Nullable Sealed newEmail) {
        return new PersonDocument(person, newName, newEmail, administrator, audits, seats);
    }

    PersonDocument asAdministrator() {
        return new PersonDocument(person, name, email, true, audits, seats);
    }

    PersonDocument auditing(OrganisationId organisation) {
        List<OrganisationId> all = Stream.concat(audits.stream(), Stream.of(organisation)).distinct().toList();
        return new PersonDocument(person, name, email, administrator, all, seats);
    }

    PersonDocument with(Seat seat) {
        Stream<Seat> others = seats.stream().filter(one -> !one.group().equals(seat.group()));
        return new PersonDocument(person, name, email, administrator, audits,
                Stream.concat(others, Stream.of(seat)).toList());
    }

    Seat seatIn(GroupId group) {
        return seat(group).orElseGet(() -> new Seat(group, List.of(), null));
    }

    public Optional<Seat> seat(GroupId group) {
        return seats.stream().filter(one -> one.group().equals(group)).findFirst();
    }
}
