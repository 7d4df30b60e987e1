package org.rapporteur.command.workinggroups.setmeetingcadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.KnownRule;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.RecordedDecision;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.SetMeetingCadence;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.TakenDecision;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MeetingCadenceSet;

class SetMeetingCadenceTest {
    private static final LocalDate DECIDED = LocalDate.parse("2016-12-08");
    private final Deciding slice = Deciding.by(new SetMeetingCadenceHandler()).given(Story.group());

    private static SetMeetingCadence cadence(int meetings, LocalDate decided) {
        return new SetMeetingCadence(Story.GROUP, meetings, 2017, new TakenDecision("Report", decided, "So decided"));
    }

    private static MeetingCadenceSet set(int meetings) {
        return new MeetingCadenceSet(Story.GROUP, meetings, 2017,
                new RecordedDecision(null, "Report", DECIDED, "So decided"));
    }

    @Test
    void the_secretariat_sets_it_by_a_decision_that_was_taken() {
        slice.when(Cast.MIRELA, cadence(2, DECIDED)).as("SECRETARIAT", null).tells(set(2));
    }

    @Test
    void another_cadence_takes_the_place_of_the_last() {
        slice.given(Story.group(), set(2)).when(Cast.MIRELA, cadence(3, DECIDED)).tells(set(3));
    }

    @Test
    void the_same_again_changes_nothing() {
        slice.given(Story.group(), set(2)).when(Cast.MIRELA, cadence(2, DECIDED)).tellsNothing();
    }

    @Test
    void nobody_else_sets_it() {
        slice.when(Cast.HENRIK, cadence(2, DECIDED)).refused(SeatRule.SECRETARIAT_ONLY);
        slice.when(Cast.OTTAVIA, cadence(2, DECIDED)).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void a_decision_that_is_still_to_come_sets_nothing() {
        slice.when(Cast.MIRELA, cadence(2, LocalDate.parse("2017-05-04")))
                .invalid("decision.date invalid.in-the-future");
    }

    @Test
    void a_decision_of_today_counts_wherever_today_is() {
        slice.when(Cast.MIRELA, cadence(1, LocalDate.parse("2017-05-02"))).result().success();
    }

    @Test
    void a_group_does_not_meet_never_and_not_before_it_decided_so() {
        assertThatThrownBy(
                () -> new SetMeetingCadence(Story.GROUP, 0, 2015, new TakenDecision("Report", DECIDED, "So")))
                .isInstanceOfSatisfying(InvalidMessage.class,
                        problem -> assertThat(problem.violations()).extracting("rule")
                                .containsExactly("invalid.cadence", "invalid.from-year"));
    }

    @Test
    void an_unknown_group_does_not_meet() {
        slice.when(Cast.MIRELA, new SetMeetingCadence(new GroupId(Story.id("another")), 2, 2017,
                new TakenDecision("Report", DECIDED, "So decided"))).refused(KnownRule.KNOWN_GROUP);
    }
}
