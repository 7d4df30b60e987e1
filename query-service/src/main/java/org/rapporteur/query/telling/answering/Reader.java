package org.rapporteur.query.telling.answering;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.workinggroups.people.PersonDocument;
import org.rapporteur.query.workinggroups.people.PersonDocument.Seat;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.Role;

/**
 * Who asks, with what they are by the facts of the log.
 *
 * @param person null for the public
 * @param seats the seats on which the reader holds a role now
 */
public record Reader(@Nullable PersonId person, boolean administrator, List<OrganisationId> audits, List<Seat> seats) {
    public static final Reader PUBLIC = new Reader(null, false, List.of(), List.of());

    public static Reader newcomer(PersonId person) {
        return new Reader(person, false, List.of(), List.of());
    }

    public static Reader of(PersonDocument document) {
        return new Reader(document.person(), document.administrator(), document.audits(),
                document.seats().stream().filter(seat -> !seat.roles().isEmpty()).toList());
    }

    /** The groups in which the reader holds a role. */
    public List<GroupId> groups() {
        return seats.stream().map(Seat::group).toList();
    }

    /** Whether what is not public of a group may be shown: to its members, its auditors and administrators. */
    public boolean sees(GroupId group, OrganisationId organisation) {
        return administrator || audits.contains(organisation) || seat(group).isPresent();
    }

    public Optional<Seat> seat(GroupId group) {
        return seats.stream().filter(seat -> seat.group().equals(group)).findFirst();
    }

    public boolean has(GroupId group, Role role) {
        return roles(group).contains(role);
    }

    public List<Role> roles(GroupId group) {
        return seat(group).map(Seat::roles).orElse(List.of());
    }

    public @Nullable DelegationCode delegation(GroupId group) {
        return seat(group).map(Seat::delegation).orElse(null);
    }

    /** The delegation for which the reader may submit in the group. */
    public @Nullable DelegationCode voice(GroupId group) {
        return roles(group).stream().anyMatch(Role::speaksForADelegation) ? delegation(group) : null;
    }
}
