package org.rapporteur.command.deciding;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.CorrespondentReplaced;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationAccepted;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberRemoved;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;

/**
 * What a person is and may do in one group at this point of the log.
 *
 * @param known whether the person took a seat there and was neither removed nor replaced since
 * @param delegation the delegation that the seat speaks for
 */
public record Seat(GroupId group, boolean known, Set<Role> roles, @Nullable DelegationCode delegation) {
    /** Loading it makes the seat part of the boundary: a role that is revoked meanwhile takes its power at once. */
    public static Seat of(PersonId person, GroupId group, History history) {
        return history.fold(new Seat(group, false, Set.of(), null), Seat::evolve, WorkingGroupTags.seat(group, person));
    }

    /** The person's seats in these groups, all found by one reading. */
    public static Map<GroupId, Seat> of(PersonId person, Set<GroupId> groups, History history) {
        Map<GroupId, Seat> seats = new HashMap<>();
        groups.forEach(group -> seats.put(group, new Seat(group, false, Set.of(), null)));
        // why: to ask for no tag at all is to ask for everything
        return groups.isEmpty()
                ? seats
                : history.fold(seats, Seat::evolve,
                        groups.stream().map(group -> WorkingGroupTags.seat(group, person)).toArray(Tag[]::new));
    }

    private static Map<GroupId, Seat> evolve(Map<GroupId, Seat> seats, Event event) {
        GroupId group = switch (event) {
            case InvitationAccepted accepted -> accepted.group();
            case RoleAssigned assigned -> assigned.group();
            case RoleRevoked revoked -> revoked.group();
            case MemberRemoved removed -> removed.group();
            case CorrespondentReplaced replaced -> replaced.group();
            default -> null;
        };
        if (group != null) {
            seats.computeIfPresent(group, (id, seat) -> seat.evolve(event));
        }
        return seats;
    }

    private Seat evolve(Event event) {
        return switch (event) {
            case InvitationAccepted accepted -> new Seat(group, true, roles, accepted.delegation());
            case RoleAssigned assigned -> new Seat(group, known, with(assigned.role()), delegation);
            case RoleRevoked revoked -> new Seat(group, known, without(revoked.role()), delegation);
            case MemberRemoved removed -> new Seat(group, false, Set.of(), null);
            case CorrespondentReplaced replaced -> new Seat(group, false, Set.of(), null);
            default -> this;
        };
    }

    private Set<Role> with(Role role) {
        Set<Role> more = EnumSet.of(role);
        more.addAll(roles);
        return Collections.unmodifiableSet(more);
    }

    private Set<Role> without(Role role) {
        Set<Role> fewer = EnumSet.noneOf(Role.class);
        fewer.addAll(roles);
        fewer.remove(role);
        return Collections.unmodifiableSet(fewer);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether somebody sits on it: a seat without a role is an empty one. */
    public boolean taken() {
        return !roles.isEmpty();
    }

    public boolean speaksFor(DelegationCode other) {
        return other.equals(delegation);
    }

    public Capacity asSecretariat() {
        return as(Role.SECRETARIAT).orElseThrow(SeatRule.SECRETARIAT_ONLY::refused);
    }

    public Capacity asRapporteur() {
        return as(Role.RAPPORTEUR).orElseThrow(SeatRule.RAPPORTEUR_ONLY::refused);
    }

    public Capacity asChair() {
        return as(Role.CHAIR).orElseThrow(SeatRule.CHAIR_ONLY::refused);
    }

    public Capacity asRapporteurOrSecretariat() {
        return as(Role.RAPPORTEUR).or(() -> as(Role.SECRETARIAT))
                .orElseThrow(SeatRule.SECRETARIAT_OR_RAPPORTEUR_ONLY::refused);
    }

    /** As a member, correspondent, rapporteur or chair. */
    public Capacity asEvaluator() {
        return as(Role.MEMBER).or(() -> as(Role.CORRESPONDENT)).or(() -> as(Role.RAPPORTEUR)).or(() -> as(Role.CHAIR))
                .orElseThrow(SeatRule.EVALUATOR_ONLY::refused);
    }

    /** As the secretariat, or as this person in whichever role they hold. */
    public Capacity asSecretariatOr(boolean isThePerson) {
        return as(Role.SECRETARIAT).or(() -> isThePerson ? inAnyRole() : Optional.empty())
                .orElseThrow(SeatRule.LEAD_OR_SECRETARIAT_ONLY::refused);
    }

    private Optional<Capacity> inAnyRole() {
        return Stream.of(Role.values()).filter(this::has).findFirst().flatMap(this::as);
    }

    /** As a member, correspondent or observer. */
    public Capacity asCommentator() {
        return commentator().orElseThrow(SeatRule.COMMENTATOR_ONLY::refused);
    }

    private Optional<Capacity> commentator() {
        return as(Role.MEMBER).or(() -> as(Role.CORRESPONDENT)).or(() -> as(Role.OBSERVER));
    }

    /** As the secretariat, or as one of those who comment for this delegation. */
    public Capacity asSecretariatOrCommentatorOf(DelegationCode author) {
        return as(Role.SECRETARIAT).or(() -> speaksFor(author) ? commentator() : Optional.empty())
                .orElseThrow(SeatRule.SECRETARIAT_OR_ITS_AUTHORS::refused);
    }

    /** As a member or correspondent who speaks for this delegation. */
    public Capacity asVoiceOf(DelegationCode other) {
        return voiceOf(other).orElseThrow(() -> SeatRule.OWN_DELEGATION_ONLY.refused(other));
    }

    public Optional<Capacity> voiceOf(DelegationCode other) {
        return speaksFor(other) ? as(Role.MEMBER).or(() -> as(Role.CORRESPONDENT)) : Optional.empty();
    }

    public Optional<Capacity> as(Role role) {
        return has(role) ? Optional.of(new Capacity(role.name(), group, delegation)) : Optional.empty();
    }
}
