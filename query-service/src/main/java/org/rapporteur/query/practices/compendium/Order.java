package org.rapporteur.query.practices.compendium;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How a list of practices is ordered. */
enum Order {
    RELEVANCE, NEWEST, NAME, RESPONDENT;

    static final Set<String> WORDS = Arrays.stream(values()).map(Order::word)
            .collect(Collectors.toCollection(LinkedHashSet::new));

    static Order of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
