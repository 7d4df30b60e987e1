package org.rapporteur.command.mandates.reportprogress;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateCommand.ReportProgress;
import org.rapporteur.shared.mandates.MandateEvent.ActivityReplanned;
import org.rapporteur.shared.mandates.MandateEvent.ProgressReported;
import org.rapporteur.shared.mandates.Progress;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;

class ReportProgressTest {
    private static final LocalDate DAY = LocalDate.of(2017, 4, 30);

    private final Deciding slice = Deciding.by(new ReportProgressHandler()).given(MandateStory.planned());

    private static ReportProgress report(ActivityId activity, LocalDate asOf) {
        return new ReportProgress(activity, asOf, Progress.AT_RISK, 40, Language.FR, "En bonne voie");
    }

    private static ReportProgress report(LocalDate asOf) {
        return report(MandateStory.ACTIVITY, asOf);
    }

    private static ProgressReported reported() {
        return new ProgressReported(MandateStory.ACTIVITY, MandateStory.MANDATE, Story.GROUP, DAY, Progress.AT_RISK, 40,
                Language.FR, "En bonne voie");
    }

    @Test
    void nobody_but_the_lead_or_the_secretariat_reports() {
        slice.when(Cast.MATHIS, report(DAY)).refused(SeatRule.LEAD_OR_SECRETARIAT_ONLY);
        slice.when(Cast.HENRIK, report(DAY)).refused(SeatRule.LEAD_OR_SECRETARIAT_ONLY);
    }

    @Test
    void a_lead_whose_seat_ended_reports_no_more() {
        slice.given(MandateStory.planned(), MandateStory.leadLeft(),
                new RoleRevoked(Story.GROUP, Cast.KARIM.person(), Role.MEMBER, MandateStory.WHY))
                .when(Cast.KARIM, report(DAY)).refused(SeatRule.LEAD_OR_SECRETARIAT_ONLY);
    }

    @Test
    void who_led_it_before_reports_no_more() {
        slice.given(MandateStory.planned(), new ActivityReplanned(MandateStory.ACTIVITY, MandateStory.MANDATE,
                Story.GROUP, Cast.MATHIS.person(), MandateStory.FROM, MandateStory.DUE, MandateStory.WHY))
                .when(Cast.KARIM, report(DAY)).refused(SeatRule.LEAD_OR_SECRETARIAT_ONLY);
    }

    @Test
    void an_unknown_activity_has_no_reports() {
        slice.when(Cast.KARIM, report(new ActivityId(Story.id("another")), DAY)).refused(MandateRule.KNOWN_ACTIVITY);
    }

    @Test
    void nothing_is_reported_on_what_is_over() {
        slice.given(MandateStory.planned(), MandateStory.completed()).when(Cast.KARIM, report(DAY))
                .refused(MandateRule.ACTIVITY_NOT_OVER);
        slice.when(Cast.MIRELA, report(MandateStory.CANCELLED, DAY)).refused(MandateRule.ACTIVITY_NOT_OVER);
    }

    @Test
    void nothing_is_reported_under_a_closed_mandate() {
        slice.given(MandateStory.planned(), MandateStory.closed()).when(Cast.KARIM, report(DAY))
                .refused(MandateRule.MANDATE_NOT_CLOSED);
    }

    @Test
    void nobody_reports_of_days_to_come() {
        slice.when(Cast.KARIM, report(LocalDate.of(2017, 5, 3))).invalid("asOf invalid.in-the-future");
    }

    @Test
    void nobody_reports_of_days_before_it_began() {
        slice.when(Cast.KARIM, report(MandateStory.FROM.minusDays(1)))
                .refused(MandateRule.SINCE_IT_BEGAN, "2016-09-01");
    }

    @Test
    void how_much_is_done_lies_between_nothing_and_everything() {
        assertThatThrownBy(() -> new ReportProgress(MandateStory.ACTIVITY, DAY, Progress.ON_TRACK, 101, Language.EN,
                "Done")).isInstanceOf(InvalidMessage.class);
    }

    @Test
    void the_lead_reports_in_the_role_and_for_the_delegation_of_their_seat() {
        slice.when(Cast.KARIM, report(DAY)).as("MEMBER", Story.FR).tells(reported());
    }

    @Test
    void the_secretariat_reports_too() {
        slice.when(Cast.MIRELA, report(DAY)).as("SECRETARIAT", null).tells(reported());
    }

    @Test
    void a_second_report_stands_beside_the_first() {
        slice.given(MandateStory.planned(), reported()).when(Cast.KARIM, report(DAY)).tells(reported());
    }
}
