package org.rapporteur.query.practices.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.MandateStory;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.support.ToldStory;
import org.rapporteur.query.support.ToldStory.Told;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Task;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.TaskKind;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Tasks;

@ExtendWith(ToldStory.class)
class TasksTest {
    static Stream<Arguments> waiting() {
        return Stream.of(
                Arguments.of(Cast.MATHIS,
                        List.of("REPORT_PROGRESS " + MandateStory.CARRIED, "EVALUATE_MANDATE " + MandateStory.OPEN,
                                "COMPLETE_ACTIVITY " + MandateStory.CARRIED,
                                "ANSWER_CLARIFICATION " + Story.MENTORS)),
                Arguments.of(Cast.LUCETTE,
                        List.of("EVALUATE_MANDATE " + MandateStory.OPEN, "SUBMIT_REVIEW " + MandateStory.OPEN,
                                "REVIEW_PRACTICE " + Story.BUS, "REVIEW_PRACTICE " + Story.PRIZE)),
                Arguments.of(Cast.MIRELA,
                        List.of("REPORT_PROGRESS " + MandateStory.CARRIED, "SUBMIT_REVIEW " + MandateStory.OPEN,
                                "REPORT_PROGRESS " + MandateStory.TRAINING,
                                "COMPLETE_ACTIVITY " + MandateStory.TRAINING, "OPEN_REVIEW " + MandateStory.SECOND,
                                "COMPLETE_ACTIVITY " + MandateStory.CARRIED, "RENEW_MANDATE " + MandateStory.SECOND,
                                "ANSWER_WITHDRAWAL_REQUEST " + Story.REGISTER,
                                "PUBLISH_PRACTICE " + Story.KITCHEN)),
                Arguments.of(Cast.ANAHIT,
                        List.of("EVALUATE_MANDATE " + MandateStory.OPEN, "SUBMIT_REVIEW " + MandateStory.OPEN,
                                "REVIEW_PRACTICE " + Story.PRIZE)),
                Arguments.of(Cast.HENRIK,
                        List.of("EVALUATE_MANDATE " + MandateStory.OPEN, "APPROVE_REVIEW " + MandateStory.WAITING)),
                Arguments.of(Cast.ODILE,
                        List.of("EVALUATE_MANDATE " + MandateStory.OPEN, "REPORT_PROGRESS " + MandateStory.TRAINING,
                                "COMPLETE_ACTIVITY " + MandateStory.TRAINING)),
                Arguments.of(Cast.KARIM, List.of()), Arguments.of(Cast.SORINA, List.of()),
                Arguments.of(Cast.OTTAVIA, List.of()),
                Arguments.of(Cast.THEODORA,
                        List.of("OPEN_REVIEW " + MandateStory.OTHER, "OPEN_REVIEW " + MandateStory.OTHER,
                                "OPEN_REVIEW " + MandateStory.OTHER, "RENEW_MANDATE " + MandateStory.OTHER)),
                Arguments.of(Cast.NEWCOMER, List.of()));
    }

    @ParameterizedTest
    @MethodSource("waiting")
    void what_waits_for_somebody_is_theirs_to_do(Cast reader, List<String> tasks, Told told) {
        assertThat(told.ask(reader, "/api/me/tasks", Tasks.class).items())
                .extracting(task -> task.kind() + " " + task.subject()).isEqualTo(tasks);
    }

    @Test
    void a_task_says_what_it_is_about_and_until_when(Told told) {
        Task task = told.ask(Cast.MATHIS, "/api/me/tasks", Tasks.class).items().getLast();

        assertThat(task.kind()).isEqualTo(TaskKind.ANSWER_CLARIFICATION);
        assertThat(task.title().en()).isEqualTo("Mentors");
        assertThat(task.due()).isEqualTo(Story.DEADLINE);
        assertThat(task.groupName()).isEqualTo(Story.words("Group PECS"));
        assertThat(task.delegation().name()).isEqualTo(Story.words("Delegation LU"));
    }
}
