package org.rapporteur.gateway.practices.compendium;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.practices.PracticeCard;
import org.rapporteur.gateway.shell.page.Pages;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.PracticeQuery.Correction;
import org.rapporteur.shared.practices.PracticeQuery.Facet;
import org.rapporteur.shared.practices.PracticeQuery.FacetValue;
import org.rapporteur.shared.practices.PracticeQuery.FoundWords;
import org.rapporteur.shared.practices.PracticeQuery.PracticeSummary;
import org.rapporteur.shared.practices.PracticeQuery.Practices;

/** The compendium as a page shows it: what was found, from which sides it can be narrowed, what was chosen. */
public record CompendiumView(String words, String sort, int total, List<PracticeCard> cards, List<FacetView> facets,
        List<Chosen> chosen, List<Correction> corrections, @Nullable Suggestion suggestion, Pages pages, String path,
        String dataPath, long position) {
    private static final int MOST_VALUES = 40;

    /** A choice that was made, and the address without it. */
    public record Chosen(String facet, Bilingual label, String withoutIt) {}

    /** Words that would find more, and their address. */
    public record Suggestion(String words, String path) {}

    /** A side from which to look: open where a choice was made, or where most readers begin. */
    public record FacetView(String name, boolean open, List<FacetValue> values, int more) {
        private static final List<String> FIRST = List.of("status", "domain", "category");

        static FacetView of(Facet facet) {
            boolean chosen = facet.values().stream().anyMatch(FacetValue::selected);
            List<FacetValue> shown = facet.values().stream().limit(MOST_VALUES).toList();
            return new FacetView(facet.name(), chosen || FIRST.contains(facet.name()), shown,
                    facet.values().size() - shown.size());
        }
    }

    static CompendiumView of(Practices found, CompendiumAddress address, Language reader) {
        return new CompendiumView(address.words(), address.sort(), found.total(),
                found.items().stream().map(practice -> card(practice, found, reader)).toList(), facets(found),
                found.facets().stream().flatMap(facet -> chosen(facet, address).stream()).toList(),
                found.words() == null ? List.of() : found.words().corrections(), suggestion(found, address),
                Pages.of(found.page(), found.size(), found.total(), address::page), address.path(), address.asData(),
                found.position());
    }

    private static PracticeCard card(PracticeSummary practice, Practices found, Language reader) {
        FoundWords words = found.words();
        return PracticeCard.of(practice, reader, words == null
                ? List.of()
                : words.excerpts().getOrDefault(practice.practice().value(), List.of()));
    }

    private static @Nullable Suggestion suggestion(Practices found, CompendiumAddress address) {
        String better = found.words() == null ? null : found.words().suggestion();
        return better == null ? null : new Suggestion(better, address.withWords(better));
    }

    /** In the order in which readers narrow down, whatever the order of the answer. */
    private static List<FacetView> facets(Practices found) {
        return found.facets().stream().filter(facet -> !facet.values().isEmpty())
                .sorted(Comparator.comparing(facet -> CompendiumAddress.FACETS.indexOf(facet.name())))
                .map(FacetView::of).toList();
    }

    private static List<Chosen> chosen(Facet facet, CompendiumAddress address) {
        return facet.values().stream().filter(FacetValue::selected)
                .map(value -> new Chosen(facet.name(), value.label(), address.without(facet.name(), value.value())))
                .toList();
    }
}
