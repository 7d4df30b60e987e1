package org.rapporteur.command.workinggroups.acceptinvitation;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.Hash;
import org.rapporteur.command.workinggroups.WorkingGroupRule;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AcceptInvitation;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AuditorAppointed;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AuditorInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.CorrespondentReplaced;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationAccepted;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationWithdrawn;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberRemoved;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.SuccessorInvited;

class AcceptInvitationTest {
    private static final AcceptInvitation COMMAND = new AcceptInvitation(Story.INVITATION, "code", "STRANGER",
            "stranger@example.org");
    private static final MemberInvited INVITED = new MemberInvited(Story.INVITATION, Story.GROUP,
            Story.sealed(Cast.KARIM), Story.sealed(Cast.KARIM), Role.MEMBER, Story.FR, true, Hash.hex("code"));
    private static final AuditorInvited AUDITOR = new AuditorInvited(Story.INVITATION, Story.ORGANISATION,
            Story.sealed(Cast.AMARA), Story.sealed(Cast.AMARA), Hash.hex("code"));

    private final Deciding slice = Deciding.by(new AcceptInvitationHandler());

    @Test
    void who_has_the_code_takes_the_seat_under_the_name_that_they_give() {
        slice.given(Story.group(), INVITED).when(Cast.STRANGER, COMMAND).as("SELF", Story.FR).tells(
                new InvitationAccepted(Story.INVITATION, Story.GROUP, Cast.STRANGER.person(),
                        Story.sealed(Cast.STRANGER),
                        Deciding.ACT.seal(Cast.STRANGER.person(), "stranger@example.org"), Story.FR, true),
                new RoleAssigned(Story.GROUP, Cast.STRANGER.person(), Role.MEMBER, null));
    }

    @Test
    void who_accepts_to_audit_is_the_auditor() {
        slice.given(Story.group(), AUDITOR)
                .when(Cast.STRANGER, new AcceptInvitation(Story.INVITATION, "code", "STRANGER", null))
                .tells(new AuditorAppointed(Story.INVITATION, Story.ORGANISATION, Cast.STRANGER.person(),
                        Story.sealed(Cast.STRANGER), null));
    }

    @Test
    void another_code_opens_nothing() {
        slice.given(Story.group(), INVITED)
                .when(Cast.STRANGER, new AcceptInvitation(Story.INVITATION, "codes", "STRANGER", null))
                .refused(WorkingGroupRule.INVITATION_CODE);
    }

    @Test
    void an_unknown_invitation_is_not_accepted() {
        slice.given(Story.group(), INVITED)
                .when(Cast.STRANGER,
                        new AcceptInvitation(new InvitationId(Story.id("another")), "code", "STRANGER", null))
                .refused(WorkingGroupRule.KNOWN_INVITATION);
    }

    @Test
    void an_invitation_is_accepted_once() {
        slice.given(Story.group(), INVITED,
                new InvitationAccepted(Story.INVITATION, Story.GROUP, Cast.KARIM.person(), Story.sealed(Cast.KARIM),
                        null, Story.FR, true))
                .when(Cast.STRANGER, COMMAND).refused(WorkingGroupRule.INVITATION_OPEN);
    }

    @Test
    void an_invitation_that_was_withdrawn_is_void() {
        slice.given(Story.group(), INVITED, new InvitationWithdrawn(Story.INVITATION, Story.GROUP, "Wrong"))
                .when(Cast.STRANGER, COMMAND).refused(WorkingGroupRule.INVITATION_OPEN);
    }

    @Test
    void nobody_has_two_seats_in_a_group() {
        slice.given(Story.group(), INVITED).when(Cast.KARIM, COMMAND).refused(WorkingGroupRule.ONE_MEMBERSHIP);
    }

    @Test
    void nobody_is_an_auditor_twice() {
        slice.given(Story.group(), AUDITOR).when(Cast.AMARA, COMMAND).refused(WorkingGroupRule.ONE_MEMBERSHIP);
    }

    @Test
    void who_lost_every_role_may_come_back() {
        slice.given(Story.group(), INVITED, new RoleRevoked(Story.GROUP, Cast.KARIM.person(), Role.MEMBER, "Left"))
                .when(Cast.KARIM, new AcceptInvitation(Story.INVITATION, "code", "KARIM", null))
                .tells(new InvitationAccepted(Story.INVITATION, Story.GROUP, Cast.KARIM.person(),
                        Story.sealed(Cast.KARIM), null, Story.FR, true),
                        new RoleAssigned(Story.GROUP, Cast.KARIM.person(), Role.MEMBER, null));
    }

    private static final String WHY = "A new posting";
    private static final SuccessorInvited SUCCESSOR = new SuccessorInvited(Story.INVITATION, Story.GROUP,
            Cast.KARIM.person(), WHY);

    private static RoleRevoked loses(Role role) {
        return new RoleRevoked(Story.GROUP, Cast.KARIM.person(), role, WHY);
    }

    private Event[] joined() {
        return new Event[]{
            new InvitationAccepted(Story.INVITATION, Story.GROUP, Cast.STRANGER.person(),
                    Story.sealed(Cast.STRANGER),
                    Deciding.ACT.seal(Cast.STRANGER.person(), "stranger@example.org"), Story.FR, true),
            new RoleAssigned(Story.GROUP, Cast.STRANGER.person(), Role.MEMBER, null)};
    }

    @Test
    void the_seat_changes_hands_when_the_successor_accepts() {
        Event[] joined = joined();
        slice.given(Story.group(), INVITED, SUCCESSOR,
                new RoleAssigned(Story.GROUP, Cast.KARIM.person(), Role.CHAIR, null)).when(Cast.STRANGER, COMMAND)
                .tells(joined[0], joined[1], loses(Role.CHAIR), loses(Role.MEMBER),
                        new CorrespondentReplaced(Story.INVITATION, Story.GROUP, Cast.KARIM.person(),
                                Cast.STRANGER.person(), Story.FR, WHY));
    }

    @Test
    void a_successor_of_who_has_left_meanwhile_just_takes_a_seat() {
        slice.given(Story.group(), INVITED, SUCCESSOR, loses(Role.MEMBER),
                new MemberRemoved(Story.GROUP, Cast.KARIM.person(), WHY)).when(Cast.STRANGER, COMMAND)
                .tells(joined());
    }

    @Test
    void who_came_back_for_another_delegation_is_not_replaced() {
        slice.given(Story.group(), INVITED, SUCCESSOR, loses(Role.MEMBER),
                new MemberRemoved(Story.GROUP, Cast.KARIM.person(), WHY),
                new InvitationAccepted(new InvitationId(Story.id("again")), Story.GROUP, Cast.KARIM.person(),
                        Story.sealed(Cast.KARIM), null, Story.PT, false),
                new RoleAssigned(Story.GROUP, Cast.KARIM.person(), Role.MEMBER, null)).when(Cast.STRANGER, COMMAND)
                .tells(joined());
    }

    @Test
    void the_last_secretariat_does_not_go_by_being_replaced() {
        slice.given(Story.group(), INVITED, SUCCESSOR,
                new RoleAssigned(Story.GROUP, Cast.KARIM.person(), Role.SECRETARIAT, null),
                new RoleRevoked(Story.GROUP, Cast.MIRELA.person(), Role.SECRETARIAT, WHY))
                .when(Cast.STRANGER, COMMAND).refused(WorkingGroupRule.ONE_SECRETARIAT);
    }

    @Test
    void nobody_succeeds_themself() {
        slice.given(Story.group(), INVITED, SUCCESSOR).when(Cast.KARIM, COMMAND)
                .refused(WorkingGroupRule.ONE_MEMBERSHIP);
    }
}
