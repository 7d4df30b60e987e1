package org.rapporteur.shared.vocabulary;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;

/**
 * A term of a vocabulary: its code, its label in both languages, and the narrower terms below it.
 *
 * @param retired true where it is no longer assigned: what was assigned stays readable; null where it is in use
 */
public record Term(String code, Bilingual label, List<Term> narrower, @Nullable Boolean retired) {
    public Term {
        narrower = narrower == null ? List.of() : List.copyOf(narrower);
        retired = Boolean.TRUE.equals(retired) ? Boolean.TRUE : null;
    }

    /** Whether it is offered and may be assigned. */
    public boolean inUse() {
        return retired == null;
    }

    /** The narrower term of this code. */
    public Optional<Term> narrower(String narrowerCode) {
        return narrower.stream().filter(term -> term.code().equals(narrowerCode)).findFirst();
    }
}
