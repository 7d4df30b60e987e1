package org.rapporteur.shared.vocabulary;

import java.util.List;
import java.util.Optional;
import org.rapporteur.shared.Bilingual;

/** A term of a vocabulary: its code, its label in both languages, and the narrower terms below it. */
public record Term(String code, Bilingual label, List<Term> narrower) {
    public Term {
        narrower = narrower == null ? List.of() : List.copyOf(narrower);
    }

    /** The narrower term of this code. */
    public Optional<Term> narrower(String narrowerCode) {
        return narrower.stream().filter(term -> term.code().equals(narrowerCode)).findFirst();
    }
}
