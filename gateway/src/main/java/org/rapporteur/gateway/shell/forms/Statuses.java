package org.rapporteur.gateway.shell.forms;

import java.util.List;
import org.rapporteur.shared.notifications.MailState;
import org.rapporteur.shared.practices.PracticeStatus;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.PracticeCounts;
import org.springframework.stereotype.Component;

/** Which badge stands for which state, for the templates: done, active, waiting for somebody, or stopped. */
@Component
public class Statuses {
    /** How many practices stand in a state. */
    public record Count(String code, int number) {}

    public String kind(PracticeStatus status) {
        return switch (status) {
            case SUBMITTED, UNDER_REVIEW, REVISED -> "active";
            case CLARIFICATION_REQUESTED -> "waiting";
            case ACCEPTED, PUBLISHED -> "done";
            case DECLINED, WITHDRAWN -> "stopped";
        };
    }

    public String mail(MailState state) {
        return switch (state) {
            case SENT -> "done";
            case WAITING, SENDING -> "active";
            case HELD -> "waiting";
            case FAILED, ERASED, DISCARDED, STOPPED, NO_ADDRESS -> "stopped";
            case SHOWN -> "plain";
        };
    }

    /** The counts of a group in the order of a practice's life. */
    public List<Count> counts(PracticeCounts of) {
        return List.of(count(PracticeStatus.SUBMITTED, of.submitted()),
                count(PracticeStatus.UNDER_REVIEW, of.underReview()),
                count(PracticeStatus.CLARIFICATION_REQUESTED, of.clarificationRequested()),
                count(PracticeStatus.REVISED, of.revised()),
                count(PracticeStatus.ACCEPTED, of.accepted()), count(PracticeStatus.PUBLISHED, of.published()),
                count(PracticeStatus.DECLINED, of.declined()), count(PracticeStatus.WITHDRAWN, of.withdrawn()));
    }

    private static Count count(PracticeStatus status, int number) {
        return new Count(status.code(), number);
    }
}
