package org.rapporteur.command.practices.inviterespondent;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.KnownRule;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeCommand.InviteRespondent;
import org.rapporteur.shared.practices.PracticeEvent.CallClosed;
import org.rapporteur.shared.practices.PracticeEvent.RespondentInvited;
import org.rapporteur.shared.workinggroups.DelegationCode;

class InviteRespondentTest {
    private static final InviteRespondent COMMAND = new InviteRespondent(Story.CALL, Story.FR);

    private final Deciding slice = Deciding.by(new InviteRespondentHandler()).given(Story.call());

    @Test
    void the_secretariat_invites_a_delegation() {
        slice.when(Cast.MIRELA, COMMAND).tells(new RespondentInvited(Story.CALL, Story.FR));
    }

    @Test
    void nobody_else_invites_a_delegation() {
        slice.when(Cast.ANAHIT, COMMAND).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void a_delegation_is_invited_once() {
        slice.given(Story.call(), new RespondentInvited(Story.CALL, Story.FR)).when(Cast.MIRELA, COMMAND)
                .refused(PracticeRule.INVITED_ONCE, Story.FR);
    }

    @Test
    void the_invitation_of_one_delegation_is_not_that_of_another() {
        slice.given(Story.call(), new RespondentInvited(Story.CALL, Story.LU)).when(Cast.MIRELA, COMMAND)
                .tells(new RespondentInvited(Story.CALL, Story.FR));
    }

    @Test
    void a_delegation_that_is_not_registered_is_not_invited() {
        slice.when(Cast.MIRELA, new InviteRespondent(Story.CALL, new DelegationCode("ES")))
                .refused(KnownRule.KNOWN_DELEGATION);
    }

    @Test
    void nobody_is_invited_to_a_call_that_is_closed() {
        slice.given(Story.call(), new CallClosed(Story.CALL, null)).when(Cast.MIRELA, COMMAND)
                .refused(PracticeRule.CALL_NOT_CLOSED);
    }

    @Test
    void nobody_is_invited_to_an_unknown_call() {
        slice.when(Cast.MIRELA, new InviteRespondent(new CallId(Story.id("another")), Story.FR))
                .refused(PracticeRule.KNOWN_CALL);
    }
}
