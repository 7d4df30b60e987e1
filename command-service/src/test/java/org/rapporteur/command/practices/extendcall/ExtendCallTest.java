package org.rapporteur.command.practices.extendcall;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeCommand.ExtendCall;
import org.rapporteur.shared.practices.PracticeEvent.CallClosed;
import org.rapporteur.shared.practices.PracticeEvent.CallExtended;

class ExtendCallTest {
    private static final Instant LATER = Story.DEADLINE.plusSeconds(60);
    private static final ExtendCall COMMAND = new ExtendCall(Story.CALL, LATER, "Asked for");

    private final Deciding slice = Deciding.by(new ExtendCallHandler()).given(Story.call());

    @Test
    void the_secretariat_gives_more_time() {
        slice.when(Cast.MIRELA, COMMAND).tells(new CallExtended(Story.CALL, LATER, "Asked for"));
    }

    @Test
    void more_time_may_be_given_after_the_deadline() {
        slice.at(Story.DEADLINE.plusSeconds(30)).when(Cast.MIRELA, COMMAND)
                .tells(new CallExtended(Story.CALL, LATER, "Asked for"));
    }

    @Test
    void nobody_else_gives_more_time() {
        slice.when(Cast.MATHIS, COMMAND).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void the_same_deadline_is_no_more_time() {
        slice.when(Cast.MIRELA, new ExtendCall(Story.CALL, Story.DEADLINE, "No"))
                .refused(PracticeRule.LATER_DEADLINE);
    }

    @Test
    void doing_it_twice_is_no_more_time() {
        slice.given(Story.call(), new CallExtended(Story.CALL, LATER, "Before")).when(Cast.MIRELA, COMMAND)
                .refused(PracticeRule.LATER_DEADLINE);
    }

    @Test
    void a_deadline_lies_in_the_future() {
        slice.at(LATER).when(Cast.MIRELA, COMMAND).refused(PracticeRule.DEADLINE_AHEAD);
    }

    @Test
    void a_call_that_is_closed_stays_closed() {
        slice.given(Story.call(), new CallClosed(Story.CALL, null)).when(Cast.MIRELA, COMMAND)
                .refused(PracticeRule.CALL_NOT_CLOSED);
    }

    @Test
    void an_unknown_call_has_no_deadline() {
        slice.when(Cast.MIRELA, new ExtendCall(new CallId(Story.id("another")), LATER, "No"))
                .refused(PracticeRule.KNOWN_CALL);
    }
}
