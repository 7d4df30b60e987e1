package org.rapporteur.shared.vocabulary;

import java.util.List;
import java.util.Optional;

/** One version of the words by which practices are classified: priority domains, categories, innovation types. */
public record Vocabulary(VersionRef ref, List<Term> domains, List<Term> categories, List<Term> innovationTypes) {
    public Optional<Term> domain(String code) {
        return find(domains, code);
    }

    public Optional<Term> category(String code) {
        return find(categories, code);
    }

    private static Optional<Term> find(List<Term> terms, String code) {
        return terms.stream().filter(term -> term.code().equals(code)).findFirst();
    }
}
