package org.rapporteur.command.workinggroups.withdrawinvitation;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.Hash;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.workinggroups.WorkingGroupRule;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.WithdrawInvitation;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AuditorInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationWithdrawn;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberInvited;

class WithdrawInvitationTest {
    private static final WithdrawInvitation COMMAND = new WithdrawInvitation(Story.INVITATION, "Wrong person");
    private static final MemberInvited INVITED = new MemberInvited(Story.INVITATION, Story.GROUP,
            Story.sealed(Cast.KARIM), Story.sealed(Cast.KARIM), Role.MEMBER, Story.FR, false, Hash.hex("code"));
    private static final AuditorInvited AUDITOR = new AuditorInvited(Story.INVITATION, Story.ORGANISATION,
            Story.sealed(Cast.AMARA), Story.sealed(Cast.AMARA), Hash.hex("code"));

    private final Deciding slice = Deciding.by(new WithdrawInvitationHandler());

    @Test
    void the_secretariat_withdraws_an_invitation() {
        slice.given(Story.group(), INVITED).when(Cast.MIRELA, COMMAND)
                .tells(new InvitationWithdrawn(Story.INVITATION, Story.GROUP, "Wrong person"));
    }

    @Test
    void an_administrator_withdraws_the_invitation_of_an_auditor() {
        slice.given(Story.group(), AUDITOR).when(Cast.OTTAVIA, COMMAND)
                .tells(new InvitationWithdrawn(Story.INVITATION, null, "Wrong person"));
    }

    @Test
    void the_secretariat_does_not_withdraw_the_invitation_of_an_auditor() {
        slice.given(Story.group(), AUDITOR).when(Cast.MIRELA, COMMAND).refused(SeatRule.ADMINISTRATOR_ONLY);
    }

    @Test
    void an_administrator_does_not_withdraw_the_invitation_of_a_member() {
        slice.given(Story.group(), INVITED).when(Cast.OTTAVIA, COMMAND).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void an_unknown_invitation_is_not_withdrawn() {
        slice.given(Story.group(), INVITED)
                .when(Cast.MIRELA, new WithdrawInvitation(new InvitationId(Story.id("another")), "No"))
                .refused(WorkingGroupRule.KNOWN_INVITATION);
    }

    @Test
    void an_invitation_is_not_withdrawn_twice() {
        slice.given(Story.group(), INVITED, new InvitationWithdrawn(Story.INVITATION, Story.GROUP, "Before"))
                .when(Cast.MIRELA, COMMAND).refused(WorkingGroupRule.INVITATION_OPEN);
    }
}
