package org.rapporteur.shared.mandates;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.mandates.ActivityQuery.ActivitySummary;
import org.rapporteur.shared.mandates.MandateQuery.MandateSummary;

/** What is answered about what a mandate lacks; who is answered: {@link MandateQuery}. */
public final class CoverageQuery {
    private CoverageQuery() {
    }

    /**
     * {@code GET /api/mandates/{mandate}/coverage}: from tasks to activities to outputs, and what is missing.
     *
     * @param gone what stands under tasks that an amendment took away; it lacks nothing
     */
    public record Coverage(long position, MandateSummary mandate, Bilingual groupName, List<TaskCoverage> tasks,
            List<TaskCoverage> gone) {
        /** Those of the terms, then those that are gone. */
        public List<TaskCoverage> everyTask() {
            return Stream.concat(tasks.stream(), gone.stream()).toList();
        }

        public long gaps() {
            return tasks.stream().mapToLong(task -> task.gaps().size()
                    + task.activities().stream().mapToLong(activity -> activity.gaps().size()).sum()).sum();
        }
    }

    /** What a task or an activity lacks. */
    public enum Gap {
        /** No activity that is not cancelled stands under the task. */
        NO_ACTIVITY,
        /** Its lead has left the group. */
        NO_LEAD,
        /** It has begun, and nothing was reported. */
        NO_REPORT, REPORT_OVERDUE,
        /** It should be complete. */
        OVERDUE,
        /** Neither the task nor an activity under it has produced anything that is linked. */
        NO_OUTPUT
    }

    /** {@code outputs}: of the task and its activities, by their kind. */
    public record TaskCoverage(String code, Bilingual text, List<Gap> gaps, Map<Output.Kind, Integer> outputs,
            List<ActivityCoverage> activities) {
        public int outputCount() {
            return outputs.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public record ActivityCoverage(ActivitySummary activity, int reports, List<Gap> gaps,
            Map<Output.Kind, Integer> outputs) {}
}
