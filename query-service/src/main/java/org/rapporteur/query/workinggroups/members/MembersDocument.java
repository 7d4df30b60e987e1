package org.rapporteur.query.workinggroups.members;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.Role;

/**
 * Who sits in a group, and who is invited.
 *
 * @param members in the order in which they came
 * @param invitations those that are still open, in their order
 */
public record MembersDocument(GroupId group, List<Member> members, List<Invited> invitations) {
    /** A membership; without any role it is a former one. */
    public record Member(PersonId person, Sealed name, @Nullable Sealed email, @Nullable DelegationCode delegation,
            boolean alternate, List<Role> roles, Instant from, List<RoleChange> history) {
        public boolean isActive() {
            return !roles.isEmpty();
        }

        Member with(RoleChange change) {
            return new Member(person, name, email, delegation, alternate, Roles.after(roles, change), from,
                    Stream.concat(history.stream(), Stream.of(change)).toList());
        }
    }

    public record RoleChange(Role role, boolean assigned, Instant at, PersonId by, @Nullable String reason) {}

    /** An invitation that nobody has accepted yet. */
    public record Invited(InvitationId invitation, Sealed name, Sealed email, Role role,
            @Nullable DelegationCode delegation, boolean alternate, Instant at) {}

    static MembersDocument of(GroupId group) {
        return new MembersDocument(group, List.of(), List.of());
    }

    public Optional<Member> member(PersonId person) {
        return members.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    public Stream<Member> active() {
        return members.stream().filter(Member::isActive);
    }

    MembersDocument with(Invited invited) {
        return new MembersDocument(group, members, Stream.concat(invitations.stream(), Stream.of(invited)).toList());
    }

    MembersDocument without(InvitationId invitation) {
        Predicate<Invited> other = one -> !one.invitation().equals(invitation);
        return new MembersDocument(group, members, invitations.stream().filter(other).toList());
    }

    MembersDocument with(Member member) {
        Stream<Member> others = members.stream().filter(one -> !one.person().equals(member.person()));
        return new MembersDocument(group, Stream.concat(others, Stream.of(member)).toList(), invitations);
    }

    MembersDocument change(PersonId person, UnaryOperator<Member> change) {
        return new MembersDocument(group,
                members.stream().map(one -> one.person().equals(person) ? change.apply(one) : one).toList(),
                invitations);
    }
}
