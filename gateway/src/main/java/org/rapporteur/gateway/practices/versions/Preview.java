package org.rapporteur.gateway.practices.versions;

import java.util.List;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.vocabulary.Term;
import org.rapporteur.shared.vocabulary.Versions;

/** What stands for the call where a questionnaire is shown before any call asks it: the domains of the platform. */
record Preview(List<Labelled> domains) {
    static final Preview CALL = new Preview(Versions.vocabularies().getFirst().domains().stream().filter(Term::inUse)
            .map(term -> new Labelled(term.code(), term.label())).toList());
}
