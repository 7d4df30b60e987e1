package org.rapporteur.command.practices.closecall;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeCommand.CloseCall;
import org.rapporteur.shared.practices.PracticeEvent.CallClosed;

class CloseCallTest {
    private static final CloseCall COMMAND = new CloseCall(Story.CALL, "Enough");

    private final Deciding slice = Deciding.by(new CloseCallHandler()).given(Story.call());

    @Test
    void the_secretariat_closes_a_call() {
        slice.when(Cast.MIRELA, COMMAND).tells(new CallClosed(Story.CALL, "Enough"));
    }

    @Test
    void nobody_else_closes_a_call() {
        slice.when(Cast.OTTAVIA, COMMAND).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void a_call_is_closed_once() {
        slice.given(Story.call(), new CallClosed(Story.CALL, null)).when(Cast.MIRELA, COMMAND)
                .refused(PracticeRule.CALL_NOT_CLOSED);
    }

    @Test
    void an_unknown_call_is_not_closed() {
        slice.when(Cast.MIRELA, new CloseCall(new CallId(Story.id("another")), null))
                .refused(PracticeRule.KNOWN_CALL);
    }
}
