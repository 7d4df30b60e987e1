package org.rapporteur.gateway.mandates.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.forms.Rows;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.Terms;

/** The rows in which terms of reference are written: as many as were sent, else those of the terms they start from. */
public record TermsRows(List<Row> tasks, List<Row> goals, List<Row> areas, List<Row> perspectives, int reportEvery) {
    /** How many empty rows a list begins with. */
    private static final int TASKS = 3;
    private static final int OTHERS = 1;
    private static final int USUAL_MONTHS = 6;

    /**
     * A row.
     *
     * @param path of its controls, such as {@code terms.tasks[2]}
     * @param number from 1, as people count
     * @param text what it starts from
     */
    public record Row(String path, int number, @Nullable String code, @Nullable Bilingual text,
            @Nullable String continues) {}

    /** The rows of a list by its name. */
    public List<Row> list(String name) {
        return switch (name) {
            case "tasks" -> tasks;
            case "goals" -> goals;
            case "areas" -> areas;
            default -> perspectives;
        };
    }

    private record Start(@Nullable String code, @Nullable Bilingual text, @Nullable String continues) {
        static final Start NOTHING = new Start(null, null, null);
    }

    /** Rows for new terms. */
    public static TermsRows empty(FormState form) {
        return of(form, null, task -> null, task -> true);
    }

    /** Rows for the terms that come after these: each task goes on from the one whose words it starts from. */
    public static TermsRows after(FormState form, Terms terms) {
        return after(form, terms, Set.of());
    }

    /** The same without the tasks that shall end. */
    public static TermsRows after(FormState form, Terms terms, Set<String> ending) {
        return of(form, terms, task -> task.code(), task -> !ending.contains(task.code()));
    }

    /** Rows in which these very terms are changed. */
    public static TermsRows changing(FormState form, Terms terms) {
        return of(form, terms, task -> task.continues(), task -> true);
    }

    private static TermsRows of(FormState form, @Nullable Terms terms,
            Function<MandateTask, @Nullable String> continues, Predicate<MandateTask> wanted) {
        return new TermsRows(
                rows(form, "tasks", TASKS, terms == null
                        ? List.of()
                        : terms.tasks().stream()
                                .filter(wanted).map(task -> new Start(task.code(), task.text(), continues.apply(task)))
                                .toList()),
                rows(form, "goals", OTHERS, terms == null ? List.of() : starts(terms.goals())),
                rows(form, "areas", OTHERS, terms == null ? List.of() : starts(terms.areas())),
                rows(form, "perspectives", OTHERS, terms == null ? List.of() : starts(terms.perspectives())),
                terms == null ? USUAL_MONTHS : terms.reportEveryMonths());
    }

    private static List<Start> starts(List<Labelled> all) {
        return all.stream().map(one -> new Start(one.code(), one.label(), null)).toList();
    }

    private static List<Row> rows(FormState form, String list, int empty, List<Start> starts) {
        String path = "terms." + list;
        int count = form.sent().isEmpty()
                ? starts.isEmpty() ? empty : starts.size()
                : Rows.count(form.sent().keySet(), path);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Start start = i < starts.size() ? starts.get(i) : Start.NOTHING;
            rows.add(new Row(Rows.at(path, i), i + 1, start.code(), start.text(), start.continues()));
        }
        return rows;
    }
}
