package org.rapporteur.query.workinggroups.members;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
 * @param members memberships in the order in which they began; who came back has several
 * @param invitations those that are still open, in their order
 */
public record MembersDocument(GroupId group, List<Member> members, List<Invited> invitations) {
    /**
     * A membership: it has ended when its last role was taken.
     *
     * @param to when it ended, null while a role is held
     * @param removal why the person was removed or replaced
     * @param predecessor who held the seat before and was replaced
     * @param successor who took the seat over
     */
    public record Member(PersonId person, Sealed name, @Nullable Sealed email, @Nullable DelegationCode delegation,
            boolean alternate, List<Role> roles, Instant from, @Nullable Instant to, @Nullable String removal,
            @Nullable PersonId predecessor, @Nullable PersonId successor, List<RoleChange> history) {
        public boolean isActive() {
            return !roles.isEmpty();
        }

        Member known(Sealed newName, @Nullable Sealed newEmail) {
            return new Member(person, newName, newEmail, delegation, alternate, roles, from, to, removal, predecessor,
                    successor, history);
        }

        Member with(RoleChange change) {
            List<Role> after = Roles.after(roles, change);
            return new Member(person, name, email, delegation, alternate, after, from,
                    after.isEmpty() ? change.at() : null, removal, predecessor, successor,
                    Stream.concat(history.stream(), Stream.of(change)).toList());
        }

        Member ended(Instant at, String reason, @Nullable PersonId by) {
            return new Member(person, name, email, delegation, alternate, roles, from, to == null ? at : to, reason,
                    predecessor, by, history);
        }

        Member after(PersonId other) {
            return new Member(person, name, email, delegation, alternate, roles, from, to, removal, other, successor,
                    history);
        }

        Stream<PersonId> people() {
            return Stream.concat(history.stream().map(RoleChange::by),
                    Stream.of(person, predecessor, successor).filter(Objects::nonNull));
        }
    }

    public record RoleChange(Role role, boolean assigned, Instant at, PersonId by, @Nullable String reason) {}

    /**
     * An invitation that nobody has accepted yet.
     *
     * @param replaces whose seat it is for
     */
    public record Invited(InvitationId invitation, Sealed name, Sealed email, Role role,
            @Nullable DelegationCode delegation, boolean alternate, Instant at, @Nullable PersonId replaces) {
        Invited replacing(PersonId person) {
            return new Invited(invitation, name, email, role, delegation, alternate, at, person);
        }
    }

    static MembersDocument of(GroupId group) {
        return new MembersDocument(group, List.of(), List.of());
    }

    public Stream<Member> active() {
        return members.stream().filter(Member::isActive);
    }

    /** Memberships that have ended, the latest first. */
    Stream<Member> past() {
        return members.stream().filter(one -> one.to() != null)
                .sorted(Comparator.comparing(Member::to, Comparator.reverseOrder()));
    }

    MembersDocument with(Invited invited) {
        return new MembersDocument(group, members, Stream.concat(invitations.stream(), Stream.of(invited)).toList());
    }

    MembersDocument replacing(InvitationId invitation, PersonId person) {
        return new MembersDocument(group, members, invitations.stream()
                .map(one -> one.invitation().equals(invitation) ? one.replacing(person) : one).toList());
    }

    MembersDocument without(InvitationId invitation) {
        Predicate<Invited> other = one -> !one.invitation().equals(invitation);
        return new MembersDocument(group, members, invitations.stream().filter(other).toList());
    }

    MembersDocument with(Member member) {
        return new MembersDocument(group, Stream.concat(members.stream(), Stream.of(member)).toList(), invitations);
    }

    /** Changes how the person is known, in earlier memberships too. */
    MembersDocument knowing(PersonId person, Sealed name, @Nullable Sealed email) {
        return new MembersDocument(group, members.stream()
                .map(one -> one.person().equals(person) ? one.known(name, email) : one).toList(), invitations);
    }

    /** Changes the person's last membership: earlier ones have ended. */
    MembersDocument change(PersonId person, UnaryOperator<Member> change) {
        List<Member> changed = new ArrayList<>(members);
        for (int last = changed.size() - 1; last >= 0; last--) {
            if (changed.get(last).person().equals(person)) {
                changed.set(last, change.apply(changed.get(last)));
                break;
            }
        }
        return new MembersDocument(group, List.copyOf(changed), invitations);
    }
}
