package org.rapporteur.gateway.workinggroups.waiting;

import java.util.List;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Task;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Tasks;

/** Something that waits for the reader, with the address of the page where it is done. */
public record WaitingTask(Task task, String address) {
    static List<WaitingTask> of(Tasks tasks) {
        return tasks.items().stream().map(task -> new WaitingTask(task, address(task))).toList();
    }

    private static String address(Task task) {
        return switch (task.kind()) {
            case ANSWER_CALL, CLOSE_CALL -> "/calls/" + task.subject();
            case ANSWER_CLARIFICATION -> "/practices/" + task.subject() + "/work#clarifications";
            case REVIEW_PRACTICE, PUBLISH_PRACTICE -> "/practices/" + task.subject() + "/review";
        };
    }
}
