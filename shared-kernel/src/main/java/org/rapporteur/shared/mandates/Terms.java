package org.rapporteur.shared.mandates;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.Labelled;

/**
 * The terms of reference of a mandate.
 *
 * @param goals what the group is there for
 * @param tasks what it is asked to do, in their order
 * @param areas in which it works
 * @param perspectives that cut across every task, such as gender equality
 * @param reportEveryMonths how often the progress of an activity is to be told, in months
 */
public record Terms(List<Labelled> goals, List<MandateTask> tasks, List<Labelled> areas, List<Labelled> perspectives,
        int reportEveryMonths) {
    /** At most this many in each list. */
    private static final int MANY = 50;
    /** At most this many characters in the code of a goal, an area or a perspective. */
    private static final int CODE = 40;

    public Terms {
        goals = goals == null ? List.of() : List.copyOf(goals);
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
        areas = areas == null ? List.of() : List.copyOf(areas);
        perspectives = perspectives == null ? List.of() : List.copyOf(perspectives);
        Check.that().required("tasks", tasks)
                .when(hasGap(goals), "goals", "invalid.code-and-label", null)
                .when(hasGap(areas), "areas", "invalid.code-and-label", null)
                .when(hasGap(perspectives), "perspectives", "invalid.code-and-label", null)
                .when(repeats(tasks.stream().map(MandateTask::code)), "tasks", "invalid.code-twice", null)
                .when(repeats(tasks.stream().map(MandateTask::continues).filter(code -> code != null)), "tasks",
                        "invalid.continued-twice", null)
                .when(repeats(goals.stream().map(Labelled::code)), "goals", "invalid.code-twice", null)
                .when(repeats(areas.stream().map(Labelled::code)), "areas", "invalid.code-twice", null)
                .when(repeats(perspectives.stream().map(Labelled::code)), "perspectives", "invalid.code-twice", null)
                .when(Stream.<List<?>>of(goals, tasks, areas, perspectives).anyMatch(list -> list.size() > MANY),
                        "tasks",
                        "invalid.too-many", Integer.toString(MANY))
                .when(reportEveryMonths < 1 || reportEveryMonths > 24, "reportEveryMonths", "invalid.report-every",
                        null)
                .orThrow();
    }

    public boolean hasTask(String code) {
        return tasks.stream().anyMatch(task -> task.code().equals(code));
    }

    private static boolean hasGap(List<Labelled> entries) {
        return entries.stream().anyMatch(one -> one.code() == null || one.code().isBlank()
                || one.code().length() > CODE || one.label() == null);
    }

    private static boolean repeats(Stream<String> codes) {
        Set<String> seen = new HashSet<>();
        return codes.anyMatch(code -> !seen.add(code));
    }
}
