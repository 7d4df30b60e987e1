package org.rapporteur.query.practices.compendium;

import java.util.Map;
import java.util.Set;
import org.rapporteur.query.practices.practice.Marks;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.shared.practices.NormalisedName;

/**
 * A published practice, ready to be searched; nothing personal is in it.
 *
 * @param sortName the name by which lists are ordered
 * @param wordings how target groups, partners and instruments are written, by how they are compared
 */
record Entry(PracticeDocument practice, String sortName,
        Map<Facets, Set<String>> facets, Map<String, String> wordings) {
    static Entry of(PracticeDocument practice) {
        return new Entry(practice, NormalisedName.of(practice.content().name()).value(), Facets.of(practice),
                wordings(practice));
    }

    private static Map<String, String> wordings(PracticeDocument practice) {
        Map<String, String> wordings = Facets.items(practice, Facets.TARGET_GROUPS);
        Facets.items(practice, Facets.PARTNERS).forEach(wordings::putIfAbsent);
        practice.classification().marks().instruments().stream().map(Marks.InstrumentTag::ref)
                .filter(ref -> !ref.listed()).forEach(ref -> wordings.putIfAbsent(ref.value(), ref.instrument()));
        return wordings;
    }

    Set<String> values(Facets facet) {
        return facets.getOrDefault(facet, Set.of());
    }
}
