package org.rapporteur.command.workinggroups.replacecorrespondent;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.Hash;
import org.rapporteur.command.deciding.KnownRule;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.workinggroups.WorkingGroupRule;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.Invitee;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.ReplaceCorrespondent;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationWithdrawn;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberRemoved;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.SuccessorInvited;

class ReplaceCorrespondentTest {
    private static final String WHY = "A new posting";
    private static final InvitationId INVITATION = new InvitationId(Deciding.ACT.newId("invitation"));
    private static final PersonId INVITEE = Deciding.ACT.newPerson("invitee");
    private final Deciding slice = Deciding.by(new ReplaceCorrespondentHandler()).given(Story.group());

    private static ReplaceCorrespondent replace(Cast person) {
        return new ReplaceCorrespondent(Story.GROUP, person.person(),
                new Invitee("Stranger", "stranger@example.org", Hash.hex("code")), WHY);
    }

    private static MemberInvited invited(InvitationId invitation, Role role, DelegationCode delegation) {
        return new MemberInvited(invitation, Story.GROUP, Deciding.ACT.seal(INVITEE, "Stranger"),
                Deciding.ACT.seal(INVITEE, "stranger@example.org"), role, delegation, false, Hash.hex("code"));
    }

    private static SuccessorInvited successor(InvitationId invitation, Cast person) {
        return new SuccessorInvited(invitation, Story.GROUP, person.person(), WHY);
    }

    @Test
    void somebody_is_invited_for_the_seat_of_a_correspondent() {
        slice.when(Cast.MIRELA, replace(Cast.TERESA)).tells(invited(INVITATION, Role.CORRESPONDENT, Story.PT),
                successor(INVITATION, Cast.TERESA));
    }

    @Test
    void a_member_is_replaced_as_a_member() {
        slice.when(Cast.MIRELA, replace(Cast.KARIM)).tells(invited(INVITATION, Role.MEMBER, Story.FR),
                successor(INVITATION, Cast.KARIM));
    }

    @Test
    void nobody_else_replaces_a_correspondent() {
        slice.when(Cast.TERESA, replace(Cast.TERESA)).refused(SeatRule.SECRETARIAT_ONLY);
        slice.when(Cast.HENRIK, replace(Cast.TERESA)).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void who_speaks_for_no_delegation_is_not_replaced() {
        slice.when(Cast.MIRELA, replace(Cast.FREJA)).refused(WorkingGroupRule.REPLACED_AS_VOICE);
    }

    @Test
    void a_rapporteur_of_a_delegation_does_not_speak_for_it() {
        slice.when(Cast.MIRELA, replace(Cast.LUCETTE)).refused(WorkingGroupRule.REPLACED_AS_VOICE);
    }

    @Test
    void a_stranger_has_no_successor() {
        slice.when(Cast.MIRELA, replace(Cast.STRANGER)).refused(WorkingGroupRule.KNOWN_MEMBER);
    }

    @Test
    void who_was_removed_has_no_seat_to_hand_over() {
        slice.given(Story.group(), new RoleRevoked(Story.GROUP, Cast.TERESA.person(), Role.CORRESPONDENT, WHY),
                new MemberRemoved(Story.GROUP, Cast.TERESA.person(), WHY)).when(Cast.MIRELA, replace(Cast.TERESA))
                .refused(WorkingGroupRule.KNOWN_MEMBER);
    }

    @Test
    void one_successor_is_invited_at_a_time() {
        slice.given(Story.group(), invited(Story.INVITATION, Role.CORRESPONDENT, Story.PT),
                successor(Story.INVITATION, Cast.TERESA)).when(Cast.MIRELA, replace(Cast.TERESA))
                .refused(WorkingGroupRule.ONE_SUCCESSOR);
    }

    @Test
    void another_successor_is_invited_when_the_first_invitation_was_withdrawn() {
        slice.given(Story.group(), invited(Story.INVITATION, Role.CORRESPONDENT, Story.PT),
                successor(Story.INVITATION, Cast.TERESA),
                new InvitationWithdrawn(Story.INVITATION, Story.GROUP, "Declined")).when(Cast.MIRELA,
                        replace(Cast.TERESA))
                .tells(invited(INVITATION, Role.CORRESPONDENT, Story.PT), successor(INVITATION, Cast.TERESA));
    }

    @Test
    void the_last_secretariat_is_not_replaced_away() {
        slice.given(Story.group(), new RoleAssigned(Story.GROUP, Cast.TERESA.person(), Role.SECRETARIAT, null),
                new RoleRevoked(Story.GROUP, Cast.MIRELA.person(), Role.SECRETARIAT, WHY))
                .when(Cast.TERESA, replace(Cast.TERESA)).refused(WorkingGroupRule.ONE_SECRETARIAT);
    }

    @Test
    void an_unknown_group_has_no_correspondents() {
        slice.when(Cast.MIRELA, new ReplaceCorrespondent(new GroupId(Story.id("another")), Cast.TERESA.person(),
                new Invitee("Stranger", "stranger@example.org", Hash.hex("code")), WHY))
                .refused(KnownRule.KNOWN_GROUP);
    }
}
