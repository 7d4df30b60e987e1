package org.rapporteur.query.practices.compendium;

import java.util.List;
import org.rapporteur.query.practices.practice.PracticeDocument.PublicFact;
import org.rapporteur.shared.practices.PracticeId;

/**
 * Everything that is published, at one position of the log.
 *
 * @param heard what became public, in the order of the log, also of what was withdrawn since
 */
record Compendium(List<Entry> entries, List<Heard> heard) {
    /** A public fact with its practice. */
    record Heard(PracticeId practice, PublicFact fact) {}
}
