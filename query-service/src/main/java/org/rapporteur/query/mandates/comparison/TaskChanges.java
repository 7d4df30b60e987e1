package org.rapporteur.query.mandates.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.RenewalQuery.TermChange;
import org.rapporteur.shared.mandates.Terms;

/**
 * What became of tasks: each says which one it continues, so nobody guesses by likeness.
 *
 * @param steps the terms between the two, the latest first; empty where no line leads from one to the other
 */
record TaskChanges(Terms before, Terms after, Optional<List<Terms>> steps) {
    List<TermChange> all() {
        Set<String> continued = after.tasks().stream().flatMap(task -> origin(task).stream()).map(MandateTask::code)
                .collect(Collectors.toSet());
        Stream<TermChange> standing = after.tasks().stream()
                .map(task -> TermChanges.change(origin(task).map(TaskChanges::labelled).orElse(null), labelled(task)));
        Stream<TermChange> dropped = before.tasks().stream().filter(task -> !continued.contains(task.code()))
                .map(task -> TermChanges.change(labelled(task), null));
        return Stream.concat(standing, dropped).toList();
    }

    /** The task of the earlier terms from which it comes, over every step. */
    private Optional<MandateTask> origin(MandateTask task) {
        return steps.flatMap(between -> find(before, code(task, between)));
    }

    private static @Nullable String code(MandateTask task, List<Terms> between) {
        @Nullable
        String code = task.continues();
        for (Terms step : between) {
            code = find(step, code).map(MandateTask::continues).orElse(null);
        }
        return code;
    }

    private static Optional<MandateTask> find(Terms terms, @Nullable String code) {
        return terms.tasks().stream().filter(task -> task.code().equals(code)).findFirst();
    }

    private static Labelled labelled(MandateTask task) {
        return new Labelled(task.code(), task.text());
    }
}
