package org.rapporteur.command.workinggroups.invitemember;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.Hash;
import org.rapporteur.command.deciding.KnownRule;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.InviteMember;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.Invitee;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;

class InviteMemberTest {
    private static final Invitee INVITEE = new Invitee("KARIM", "karim@example.org", Hash.hex("code"));

    private final Deciding slice = Deciding.by(new InviteMemberHandler()).given(Story.group());

    private static InviteMember invite(GroupId group, Role role, DelegationCode delegation) {
        return new InviteMember(group, INVITEE, role, delegation, true);
    }

    private static MemberInvited invited(GroupId group, Role role, DelegationCode delegation) {
        PersonId invitee = Deciding.ACT.newPerson("invitee");
        return new MemberInvited(new InvitationId(Deciding.ACT.newId("invitation")), group,
                Deciding.ACT.seal(invitee, "KARIM"), Deciding.ACT.seal(invitee, "karim@example.org"), role, delegation,
                true, INVITEE.codeHash());
    }

    @Test
    void the_secretariat_invites_somebody_for_a_delegation() {
        slice.when(Cast.MIRELA, invite(Story.GROUP, Role.MEMBER, Story.FR)).as("SECRETARIAT", null)
                .tells(invited(Story.GROUP, Role.MEMBER, Story.FR));
    }

    @Test
    void nobody_is_invited_by_a_member() {
        slice.when(Cast.MATHIS, invite(Story.GROUP, Role.MEMBER, Story.FR)).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void nobody_is_invited_into_an_unknown_group() {
        slice.when(Cast.MIRELA, invite(new GroupId(Story.id("another")), Role.CHAIR, null))
                .refused(KnownRule.KNOWN_GROUP);
    }

    @Test
    void the_secretariat_of_one_group_does_not_invite_into_another() {
        GroupId other = new GroupId(Story.id("other group"));

        slice.given(Story.group(), Story.groupCreated(other, "OTHER"))
                .when(Cast.MIRELA, invite(other, Role.MEMBER, Story.FR)).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void nobody_speaks_for_a_delegation_that_is_not_registered() {
        slice.when(Cast.MIRELA, invite(Story.GROUP, Role.MEMBER, new DelegationCode("ES")))
                .refused(KnownRule.KNOWN_DELEGATION, "ES");
    }

    @Test
    void an_administrator_invites_the_secretariat_of_a_group_that_has_none() {
        GroupId empty = new GroupId(Story.id("other group"));

        slice.given(Story.group(), Story.groupCreated(empty, "OTHER"))
                .when(Cast.OTTAVIA, invite(empty, Role.SECRETARIAT, null)).as("ADMINISTRATOR", null)
                .tells(invited(empty, Role.SECRETARIAT, null));
    }

    @Test
    void an_administrator_has_no_say_once_there_is_a_secretariat() {
        slice.when(Cast.OTTAVIA, invite(Story.GROUP, Role.SECRETARIAT, null)).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void a_secretariat_that_was_revoked_invites_nobody() {
        slice.given(Story.group(), new RoleRevoked(Story.GROUP, Cast.MIRELA.person(), Role.SECRETARIAT, "Left"))
                .when(Cast.MIRELA, invite(Story.GROUP, Role.CHAIR, null)).refused(SeatRule.SECRETARIAT_ONLY);
    }
}
