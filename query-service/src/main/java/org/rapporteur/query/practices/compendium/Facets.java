package org.rapporteur.query.practices.compendium;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.query.practices.Directory;
import org.rapporteur.query.practices.Labels;
import org.rapporteur.query.practices.practice.Classification.Category;
import org.rapporteur.shared.practices.Answer;
import org.rapporteur.shared.practices.NormalisedName;
import org.rapporteur.shared.practices.Period;

/** The sides from which the compendium can be looked at: each knows which of its values a practice has. */
enum Facets {
    RESPONDENT("respondent"), RESPONDENT_TYPE("respondentType"), DOMAIN("domain"), CATEGORY("category"), SUB_CATEGORY(
            "subCategory"), TARGET_GROUP("targetGroup"), PARTNER("partner"), PERIOD("period"), CALL("call");

    private final String parameter;

    Facets(String parameter) {
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }

    Set<String> values(Entry entry, Directory names) {
        return switch (this) {
            case RESPONDENT -> Set.of(entry.practice().delegation().value());
            case RESPONDENT_TYPE -> respondentType(entry, names);
            case DOMAIN -> Set.copyOf(entry.practice().classification().domains());
            case CATEGORY -> categories(entry);
            case SUB_CATEGORY -> subCategories(entry);
            case TARGET_GROUP -> items(entry, TARGET_GROUPS);
            case PARTNER -> items(entry, PARTNERS);
            case PERIOD -> years(entry);
            case CALL -> Set.of(entry.practice().call().value());
        };
    }

    static final String TARGET_GROUPS = "targetGroups";
    static final String PARTNERS = "partners";

    private static Set<String> respondentType(Entry entry, Directory names) {
        return names.call(entry.practice().call())
                .map(call -> names.delegation(call.organisation(), entry.practice().delegation()))
                .map(delegation -> Set.of(delegation.kind().name())).orElse(Set.of());
    }

    private static Set<String> categories(Entry entry) {
        List<Category> categories = entry.practice().classification().categories();
        return categories.isEmpty()
                ? Set.of(Labels.NO_CATEGORY)
                : categories.stream().map(Category::category).collect(Collectors.toSet());
    }

    private static Set<String> subCategories(Entry entry) {
        return entry.practice().classification().categories().stream().flatMap(one -> one.subCategories().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> items(Entry entry, String field) {
        return entry.items(field).stream().map(item -> NormalisedName.of(item).value())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> years(Entry entry) {
        Answer answer = entry.practice().content().answers().get("duration");
        Period period = answer == null ? null : answer.period();
        return period == null ? Set.of() : years(period, year(entry.practice().milestones().submittedAt().toString()));
    }

    /** An open end reaches to the year in which the delegation told of it: more is not known. */
    private static Set<String> years(Period period, int toldIn) {
        String from = period.from() == null ? period.to() : period.from();
        if (from == null) {
            return Set.of();
        }
        int first = year(from);
        int last = period.to() != null ? year(period.to()) : period.openEnded() ? Math.max(first, toldIn) : first;
        return IntStream.rangeClosed(first, last).mapToObj(Integer::toString).collect(Collectors.toSet());
    }

    private static int year(String date) {
        return Integer.parseInt(date.substring(0, 4));
    }
}
