package org.rapporteur.gateway.practices.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.gateway.shell.page.Bar;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.practices.PracticeQuery.Statistics;
import org.rapporteur.shared.workinggroups.DelegationView;

/** The counts as charts that are tables, each line leading to the practices that it counts. */
public record StatisticsView(Statistics counts, List<Bar> categories, List<Bar> domains, List<Bar> respondents) {
    static StatisticsView of(Statistics counts, Function<Bilingual, String> say, String uncategorised) {
        List<Bar> categories = new ArrayList<>(labelled(counts.categories(), counts.assignmentsByCategory(),
                "category", say));
        int most = Bar.most(List.copyOf(counts.assignmentsByCategory().values()));
        categories.add(Bar.of(uncategorised, counts.uncategorisedPractices(), most,
                "/practices?category=uncategorised"));
        return new StatisticsView(counts, categories,
                labelled(counts.domains(), counts.practicesByDomain(), "domain", say), respondents(counts, say));
    }

    private static List<Bar> labelled(List<Labelled> names, Map<String, Integer> counts, String facet,
            Function<Bilingual, String> say) {
        int most = Bar.most(List.copyOf(counts.values()));
        return names.stream().map(one -> Bar.of(one.code() + " · " + say.apply(one.label()),
                counts.getOrDefault(one.code(), 0), most, "/practices?" + facet + "=" + one.code())).toList();
    }

    private static List<Bar> respondents(Statistics counts, Function<Bilingual, String> say) {
        int most = Bar.most(List.copyOf(counts.practicesByRespondent().values()));
        return counts.respondentNames().stream().map(one -> respondent(one, counts, most, say))
                .sorted(Comparator.comparing(Bar::count).reversed().thenComparing(Bar::label)).toList();
    }

    private static Bar respondent(DelegationView one, Statistics counts, int most, Function<Bilingual, String> say) {
        String code = one.code().value();
        return Bar.of(say.apply(one.name()), counts.practicesByRespondent().getOrDefault(code, 0), most,
                "/practices?respondent=" + code);
    }
}
