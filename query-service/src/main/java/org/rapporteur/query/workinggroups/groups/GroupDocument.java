package org.rapporteur.query.workinggroups.groups;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.GroupKind;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.RecordedDecision;

/**
 * A working group as it was created.
 *
 * @param cadences how often it meets, in the order in which it was set
 */
public record GroupDocument(GroupId group, OrganisationId organisation, GroupKind kind, Bilingual name, String acronym,
        @Nullable GroupId parent, @Nullable Bilingual legalBasis, @Nullable Bilingual openTo, Instant createdAt,
        List<Cadence> cadences) {
    /** How many ordinary meetings there are in a calendar year, from when, by which decision, and who set it. */
    public record Cadence(int meetingsPerYear, int fromYear, RecordedDecision decision, Instant at, PersonId by) {}

    GroupDocument with(Cadence cadence) {
        return new GroupDocument(group, organisation, kind, name, acronym, parent, legalBasis, openTo, createdAt,
                Stream.concat(cadences.stream(), Stream.of(cadence)).toList());
    }
}
