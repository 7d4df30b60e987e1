package org.rapporteur.gateway.workinggroups.waiting;

import java.time.Instant;
import java.util.List;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Task;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Tasks;

/** Something that waits for the reader, with the address of the page where it is done. */
public record WaitingTask(Task task, String address, boolean overdue) {
    public static List<WaitingTask> of(Tasks tasks, Instant now) {
        return tasks.items().stream().map(task -> new WaitingTask(task, address(task), isOverdue(task, now))).toList();
    }

    private static boolean isOverdue(Task task, Instant now) {
        return task.due() != null && now.isAfter(task.due());
    }

    private static String address(Task task) {
        return switch (task.kind()) {
            case ANSWER_CALL, CLOSE_CALL -> "/calls/" + task.subject();
            case ANSWER_CLARIFICATION -> "/practices/" + task.subject() + "/work#clarifications";
            case ANSWER_WITHDRAWAL_REQUEST -> "/practices/" + task.subject() + "/review#withdrawal";
            case REVIEW_PRACTICE, PUBLISH_PRACTICE -> "/practices/" + task.subject() + "/review";
            case REPORT_PROGRESS, COMPLETE_ACTIVITY -> "/activities/" + task.subject();
            case NAME_A_LEAD -> "/activities/" + task.subject() + "/replan";
            case EVALUATE_MANDATE -> "/reviews/" + task.subject();
            case SUBMIT_REVIEW -> "/reviews/" + task.subject() + "/conclude";
            case APPROVE_REVIEW -> "/reviews/" + task.subject() + "/decide";
            case OPEN_REVIEW -> "/mandates/" + task.subject() + "/reviews/new";
            case RENEW_MANDATE -> "/mandates/" + task.subject() + "/renew";
        };
    }
}
