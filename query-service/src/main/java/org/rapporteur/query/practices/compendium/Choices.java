package org.rapporteur.query.practices.compendium;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.telling.answering.Parameters;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.NormalisedName;
import org.rapporteur.shared.practices.PracticeStatus;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.DelegationKind;

/**
 * What a reader of the compendium asks for.
 *
 * @param words the searched words as they were typed; null where none were
 * @param chosen the chosen values of each facet; alternatives within one, restrictions between them
 */
record Choices(@Nullable String words, Map<Facets, List<String>> chosen, Order order, int page, int size) {
    private static final Pattern CHARTER = Pattern.compile("[0-9A-Z]{1,10}(§[0-9a-z]{1,10})?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int LONGEST = 300;
    private static final int LAST_PAGE = 1_000_000;

    /** Among what is published. */
    static Choices of(Parameters given) {
        return of(given, Facets.OF_WHAT_IS_PUBLISHED);
    }

    /** @param sides from which it is looked at */
    static Choices of(Parameters given, List<Facets> sides) {
        String words = given.one("q", LONGEST);
        return new Choices(words, chosen(given, sides), order(given, words),
                (int) given.number("page", 1, 1, LAST_PAGE),
                (int) given.number("size", 20, 1, 100));
    }

    private static Order order(Parameters given, @Nullable String words) {
        Order usual = words == null ? Order.NEWEST : Order.RELEVANCE;
        return Order.of(given.oneOf("sort", Order.WORDS, usual.word()));
    }

    private static Map<Facets, List<String>> chosen(Parameters given, List<Facets> sides) {
        Map<Facets, List<String>> chosen = new LinkedHashMap<>();
        sides.forEach(facet -> chosen.put(facet, values(facet, given)));
        return chosen;
    }

    private static List<String> values(Facets facet, Parameters given) {
        return switch (facet) {
            case RESPONDENT -> given.all(facet.parameter(), code -> new DelegationCode(code).value(),
                    "invalid.delegation-code");
            case RESPONDENT_TYPE ->
                given.all(facet.parameter(), kind -> DelegationKind.valueOf(kind).name(), "invalid.delegation-kind");
            case CALL -> given.all(facet.parameter(), id -> new CallId(id).value(), "invalid.id");
            case PERIOD -> given.all(facet.parameter(), YEAR, "invalid.year");
            case TARGET_GROUP, PARTNER ->
                given.all(facet.parameter()).stream().map(value -> NormalisedName.of(value).value()).toList();
            case ARTICLE -> given.all(facet.parameter(), CHARTER, "invalid.article");
            case STATUS -> given.all(facet.parameter(), word -> PracticeStatus.of(word).code(), "invalid.status");
            case DOMAIN, CATEGORY, SUB_CATEGORY, INNOVATION, INSTRUMENT -> given.all(facet.parameter());
        };
    }

    /** The facets from which it is looked at. */
    List<Facets> sides() {
        return List.copyOf(chosen.keySet());
    }

    /** The facets in which something is chosen. */
    List<Facets> restricting() {
        return chosen.entrySet().stream().filter(one -> !one.getValue().isEmpty()).map(Map.Entry::getKey).toList();
    }

    List<String> chosen(Facets facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    boolean admits(Facets facet, Set<String> values) {
        List<String> wanted = chosen(facet);
        return wanted.isEmpty() || wanted.stream().anyMatch(values::contains);
    }

    /** The first place on the page, from 0. */
    long offset() {
        return (long) (page - 1) * size;
    }
}
