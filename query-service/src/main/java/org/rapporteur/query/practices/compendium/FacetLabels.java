package org.rapporteur.query.practices.compendium;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.query.practices.Directory;
import org.rapporteur.query.practices.Labels;
import org.rapporteur.query.practices.StatusWords;
import org.rapporteur.query.practices.practice.CharterOrder;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeQuery.Facet;
import org.rapporteur.shared.practices.PracticeQuery.FacetValue;
import org.rapporteur.shared.practices.PracticeStatus;
import org.rapporteur.shared.workinggroups.DelegationKind;

/** Shows the values of facets: which of them, in which order, under which names. */
final class FacetLabels {
    private static final Map<DelegationKind, Bilingual> KINDS = Map.of(DelegationKind.STATE,
            new Bilingual("States", "États"), DelegationKind.REGION, new Bilingual("Regions", "Régions"),
            DelegationKind.ORGANISATION, new Bilingual("Organisations", "Organisations"), DelegationKind.BODY,
            new Bilingual("Bodies of the organisation", "Organes de l’organisation"));
    private static final Comparator<FacetValue> MOST_FIRST = Comparator.comparingInt(FacetValue::count).reversed()
            .thenComparing(FacetValue::value);

    private final Directory names;
    private final Labels labels;
    private final Map<String, Bilingual> respondents = new HashMap<>();
    private final Map<String, Bilingual> wordings = new HashMap<>();

    FacetLabels(List<Entry> entries, Directory names) {
        this.names = names;
        this.labels = names.newest();
        entries.forEach(this::learn);
    }

    private void learn(Entry entry) {
        names.call(entry.practice().call()).ifPresent(call -> respondents.put(entry.practice().delegation().value(),
                names.delegation(call.organisation(), entry.practice().delegation()).name()));
        entry.wordings().forEach((value, text) -> wordings.computeIfAbsent(value, first -> new Bilingual(text, text)));
    }

    Facet facet(Facets facet, Search search, Choices choices) {
        TreeSet<String> shown = new TreeSet<>(search.counts(facet).keySet());
        shown.addAll(choices.chosen(facet));
        shown.addAll(always(facet));
        Stream<FacetValue> values = shown.stream().map(value -> value(facet, value, search, choices));
        return new Facet(facet.parameter(), ordered(facet, values).toList());
    }

    private FacetValue value(Facets facet, String value, Search search, Choices choices) {
        return new FacetValue(value, label(facet, value), search.counts(facet).getOrDefault(value, 0),
                choices.chosen(facet).contains(value));
    }

    /** What is shown even where it would find nothing: the vocabulary, and that some have no category. */
    private List<String> always(Facets facet) {
        return switch (facet) {
            case CATEGORY -> Stream
                    .concat(labels.allCategories().stream().map(Labelled::code), Stream.of(Labels.NO_CATEGORY))
                    .toList();
            case DOMAIN -> labels.allDomains().stream().map(Labelled::code).toList();
            case INNOVATION -> Stream.concat(labels.allInnovationTypes().stream().map(Labelled::code),
                    Stream.of(Labels.NONE, Labels.UNSET)).toList();
            case STATUS -> Arrays.stream(PracticeStatus.values()).map(PracticeStatus::code).toList();
            default -> List.of();
        };
    }

    private static Stream<FacetValue> ordered(Facets facet, Stream<FacetValue> values) {
        return switch (facet) {
            case TARGET_GROUP, PARTNER, INSTRUMENT -> values.sorted(MOST_FIRST);
            case PERIOD -> values.sorted(Comparator.comparing(FacetValue::value).reversed());
            case ARTICLE -> values.sorted(Comparator.comparing(FacetValue::value, CharterOrder.OF_CODES));
            case INNOVATION -> values.sorted(Comparator.comparing((FacetValue one) -> one.value().equals(Labels.UNSET))
                    .thenComparing(one -> one.value().equals(Labels.NONE)));
            case STATUS -> values.sorted(Comparator.comparing(one -> PracticeStatus.of(one.value())));
            default -> values;
        };
    }

    private Bilingual label(Facets facet, String value) {
        Bilingual itself = new Bilingual(value, value);
        return switch (facet) {
            case RESPONDENT -> respondents.getOrDefault(value, itself);
            case RESPONDENT_TYPE -> KINDS.getOrDefault(DelegationKind.valueOf(value), itself);
            case DOMAIN -> labels.domain(value).label();
            case CATEGORY -> labels.category(value).label();
            case SUB_CATEGORY -> labels.subCategory(value).label();
            case INNOVATION -> labels.innovation(value).label();
            case ARTICLE -> labels.charter(value);
            case INSTRUMENT -> wordings.getOrDefault(value, labels.instrument(value).label());
            case STATUS -> StatusWords.of(PracticeStatus.of(value));
            case TARGET_GROUP, PARTNER -> wordings.getOrDefault(value, itself);
            case PERIOD -> itself;
            case CALL -> names.call(new CallId(value)).map(call -> call.title()).orElse(itself);
        };
    }
}
