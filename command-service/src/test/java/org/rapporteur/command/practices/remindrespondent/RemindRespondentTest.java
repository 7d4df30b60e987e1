package org.rapporteur.command.practices.remindrespondent;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Contents;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeCommand.RemindRespondent;
import org.rapporteur.shared.practices.PracticeEvent.CallClosed;
import org.rapporteur.shared.practices.PracticeEvent.CallTermsSet;
import org.rapporteur.shared.practices.PracticeEvent.PracticeSubmitted;
import org.rapporteur.shared.practices.PracticeEvent.PracticeWithdrawn;
import org.rapporteur.shared.practices.PracticeEvent.RespondentInvited;
import org.rapporteur.shared.practices.PracticeEvent.RespondentReminded;
import org.rapporteur.shared.workinggroups.DelegationCode;

class RemindRespondentTest {
    private static final RemindRespondent COMMAND = new RemindRespondent(Story.CALL, Story.FR);
    private static final RespondentInvited INVITED = new RespondentInvited(Story.CALL, Story.FR);

    private final Deciding slice = Deciding.by(new RemindRespondentHandler()).given(Story.call(), INVITED);

    private static PracticeSubmitted submitted(DelegationCode delegation) {
        return new PracticeSubmitted(Story.PRACTICE, Story.CALL, Story.GROUP, delegation, null, Story.CONTACT,
                Contents.of("New"));
    }

    @Test
    void nobody_but_the_secretariat_reminds() {
        slice.when(Cast.ANAHIT, COMMAND).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void who_was_not_invited_is_not_reminded() {
        slice.when(Cast.MIRELA, new RemindRespondent(Story.CALL, Story.LU)).refused(PracticeRule.INVITED_FIRST,
                Story.LU);
    }

    @Test
    void who_has_answered_is_not_reminded() {
        slice.given(Story.call(), INVITED, submitted(Story.FR)).when(Cast.MIRELA, COMMAND)
                .refused(PracticeRule.NOT_YET_ANSWERED, Story.FR);
    }

    @Test
    void nobody_is_reminded_of_a_call_that_opens_later() {
        slice.given(Story.call(), INVITED,
                new CallTermsSet(Story.CALL, Story.GROUP, List.of(), Story.NOW.plusSeconds(60), null))
                .when(Cast.MIRELA, COMMAND).refused(PracticeRule.CALL_HAS_OPENED);
    }

    @Test
    void nobody_is_reminded_of_a_call_that_is_closed() {
        slice.given(Story.call(), INVITED, new CallClosed(Story.CALL, null)).when(Cast.MIRELA, COMMAND)
                .refused(PracticeRule.CALL_NOT_CLOSED);
    }

    @Test
    void nobody_is_reminded_of_an_unknown_call() {
        slice.when(Cast.MIRELA, new RemindRespondent(new CallId(Story.id("another")), Story.FR))
                .refused(PracticeRule.KNOWN_CALL);
    }

    @Test
    void the_secretariat_reminds_a_silent_delegation_and_may_do_so_again() {
        RespondentReminded reminded = new RespondentReminded(Story.CALL, Story.FR);
        slice.when(Cast.MIRELA, COMMAND).tells(reminded);
        slice.given(Story.call(), INVITED, reminded).when(Cast.MIRELA, COMMAND).tells(reminded);
    }

    @Test
    void another_delegation_s_answer_is_not_its_own() {
        slice.given(Story.call(), INVITED, submitted(Story.LU)).when(Cast.MIRELA, COMMAND)
                .tells(new RespondentReminded(Story.CALL, Story.FR));
    }

    @Test
    void who_has_withdrawn_its_only_answer_is_silent_again() {
        slice.given(Story.call(), INVITED, submitted(Story.FR),
                new PracticeWithdrawn(Story.PRACTICE, Story.CALL, Story.FR, "Why")).when(Cast.MIRELA, COMMAND)
                .tells(new RespondentReminded(Story.CALL, Story.FR));
    }
}
