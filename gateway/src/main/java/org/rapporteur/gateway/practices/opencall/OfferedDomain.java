package org.rapporteur.gateway.practices.opencall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.shared.vocabulary.Term;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Vocabulary;

/**
 * A domain that a call may be about.
 *
 * @param in the versions of vocabularies that offer it; empty where all of them do
 */
public record OfferedDomain(Term term, List<VersionRef> in) {
    /** The domains in use, each once, the newest words first. */
    static List<OfferedDomain> of(List<Vocabulary> vocabularies) {
        Map<String, Term> terms = new LinkedHashMap<>();
        Map<String, List<VersionRef>> in = new LinkedHashMap<>();
        vocabularies.forEach(vocabulary -> vocabulary.domains().stream().filter(Term::inUse).forEach(term -> {
            terms.putIfAbsent(term.code(), term);
            in.computeIfAbsent(term.code(), code -> new ArrayList<>()).add(vocabulary.ref());
        }));
        return terms.values().stream().map(term -> {
            List<VersionRef> refs = in.getOrDefault(term.code(), List.of());
            return new OfferedDomain(term, refs.size() == vocabularies.size() ? List.of() : List.copyOf(refs));
        }).toList();
    }

    /** What stands under it, where not every vocabulary has it. */
    public String where() {
        return String.join(", ", in.stream().map(VersionRef::toString).toList());
    }
}
