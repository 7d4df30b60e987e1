package org.rapporteur.query.telling.live;

import java.util.Collection;
import java.util.List;
import org.rapporteur.query.telling.answering.Reader;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.OrganisationId;

/**
 * Something changed, told without saying what: who may see it asks again.
 *
 * @param next the position after the fact: from there on, a stream goes on, and with it, a query sees the change
 * @param isPublic whether everybody may hear of it
 */
record Change(long next, List<String> topics, GroupId group, OrganisationId organisation, boolean isPublic) {
    boolean isFor(Reader reader, Collection<String> wanted) {
        return (wanted.isEmpty() || topics.stream().anyMatch(wanted::contains))
                && (isPublic || reader.sees(group, organisation));
    }
}
