package org.rapporteur.query.practices.compendium;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.query.practices.Directory;
import org.rapporteur.query.practices.Labels;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.shared.practices.PracticeQuery.Statistics;
import org.rapporteur.shared.workinggroups.DelegationKind;
import org.rapporteur.shared.workinggroups.DelegationView;

/** Counts practices, the respondents they come from and the categories assigned to them, each apart. */
final class StatisticsCount {
    private final Labels labels;
    private final Map<String, Integer> byCategory = new TreeMap<>();
    private final Map<String, Integer> byRespondent = new TreeMap<>();
    private final Map<String, Integer> byDomain = new TreeMap<>();
    private final Map<String, DelegationView> respondents = new TreeMap<>();
    private int practices;
    private int categorised;

    StatisticsCount(Labels labels) {
        this.labels = labels;
        labels.allCategories().forEach(category -> byCategory.put(category.code(), 0));
        labels.allDomains().forEach(domain -> byDomain.put(domain.code(), 0));
    }

    void add(PracticeDocument practice, Directory names) {
        practices++;
        categorised += practice.classification().categories().isEmpty() ? 0 : 1;
        practice.classification().categories()
                .forEach(category -> byCategory.merge(category.category(), 1, Integer::sum));
        practice.classification().domains().forEach(domain -> byDomain.merge(domain, 1, Integer::sum));
        byRespondent.merge(practice.delegation().value(), 1, Integer::sum);
        names.call(practice.call()).ifPresent(call -> respondents.put(practice.delegation().value(),
                names.delegation(call.organisation(), practice.delegation())));
    }

    Statistics at(long position) {
        int assignments = byCategory.values().stream().mapToInt(Integer::intValue).sum();
        return new Statistics(practices, categorised, practices - categorised, assignments, byRespondent.size(),
                byCategory, byRespondent, byKind(), byDomain,
                byCategory.keySet().stream().map(labels::category).toList(),
                List.copyOf(respondents.values()), byDomain.keySet().stream().map(labels::domain).toList(), position);
    }

    private Map<DelegationKind, Integer> byKind() {
        Map<DelegationKind, Integer> kinds = new EnumMap<>(DelegationKind.class);
        respondents.values().forEach(one -> kinds.merge(one.kind(), 1, Integer::sum));
        return kinds;
    }
}
