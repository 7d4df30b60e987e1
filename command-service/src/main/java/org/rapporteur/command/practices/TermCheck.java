package org.rapporteur.command.practices;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.vocabulary.Term;

/** What is assigned: terms that the vocabulary of the call has, and that are still in use. */
public final class TermCheck {
    private TermCheck() {
    }

    /** Collects what is wrong with the terms that were found, and not found, by the codes of a field. */
    public static Check in(String field, Stream<Optional<Term>> found, Check check) {
        return in(field, found, Set.of(), check);
    }

    /** @param already what is assigned already: it may stay where it was retired since */
    public static Check in(String field, Stream<Optional<Term>> found, Collection<String> already, Check check) {
        List<Optional<Term>> terms = found.toList();
        boolean known = terms.stream().allMatch(Optional::isPresent);
        boolean retired = terms.stream().flatMap(Optional::stream)
                .anyMatch(term -> !term.inUse() && !already.contains(term.code()));
        return check.when(!known, field, "invalid.unknown-term", null)
                .when(known && retired, field, "invalid.retired-term", null);
    }
}
