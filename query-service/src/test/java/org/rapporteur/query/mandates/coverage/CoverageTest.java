package org.rapporteur.query.mandates.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.support.Cast.KARIM;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.query.support.MandateStory;
import org.rapporteur.query.support.ToldStory;
import org.rapporteur.query.support.ToldStory.Told;
import org.rapporteur.shared.mandates.CoverageQuery.ActivityCoverage;
import org.rapporteur.shared.mandates.CoverageQuery.Coverage;
import org.rapporteur.shared.mandates.CoverageQuery.Gap;
import org.rapporteur.shared.mandates.CoverageQuery.TaskCoverage;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.Output;

@ExtendWith(ToldStory.class)
class CoverageTest {
    private static Coverage coverage(MandateId mandate, Told told) {
        return told.ask(KARIM, "/api/mandates/" + mandate + "/coverage", Coverage.class);
    }

    @Test
    void a_task_shows_what_it_lacks(Told told) {
        assertThat(coverage(MandateStory.SECOND, told).tasks()).extracting(TaskCoverage::gaps)
                .satisfiesExactly(one -> assertThat(one).containsExactly(Gap.NO_OUTPUT),
                        two -> assertThat(two).containsExactly(Gap.NO_ACTIVITY, Gap.NO_OUTPUT),
                        three -> assertThat(three).containsExactly(Gap.NO_OUTPUT));
    }

    @Test
    void an_activity_shows_what_is_not_told_of_it_in_time(Told told) {
        Coverage coverage = coverage(MandateStory.SECOND, told);
        ActivityCoverage survey = coverage.tasks().get(0).activities().getFirst();
        ActivityCoverage training = coverage.tasks().get(2).activities().getFirst();

        assertThat(survey.gaps()).containsExactly(Gap.NO_REPORT, Gap.REPORT_OVERDUE, Gap.OVERDUE);
        assertThat(training.gaps()).containsExactly(Gap.REPORT_OVERDUE, Gap.OVERDUE);
        assertThat(training.reports()).isEqualTo(1);
        assertThat(coverage.gaps()).isEqualTo(9);
    }

    @Test
    void outputs_are_counted_by_their_kind_for_the_task_and_its_activities(Told told) {
        Coverage coverage = coverage(MandateStory.FIRST, told);

        assertThat(coverage.tasks().get(0).outputs()).isEqualTo(Map.of(Output.Kind.CALL, 1));
        assertThat(coverage.tasks().get(1).outputs()).isEqualTo(Map.of(Output.Kind.DOCUMENT, 1));
        assertThat(coverage.tasks().get(2).gaps()).containsExactly(Gap.NO_ACTIVITY, Gap.NO_OUTPUT);
    }
}
