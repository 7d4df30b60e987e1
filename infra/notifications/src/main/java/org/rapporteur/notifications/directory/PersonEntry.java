package org.rapporteur.notifications.directory;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.shared.workinggroups.OrganisationId;

/** What a person is beside their seats in groups. */
public record PersonEntry(boolean administrator, List<OrganisationId> audits) {
    static final PersonEntry NOBODY = new PersonEntry(false, List.of());

    PersonEntry asAdministrator() {
        return new PersonEntry(true, audits);
    }

    PersonEntry auditing(OrganisationId organisation) {
        return new PersonEntry(administrator,
                Stream.concat(audits.stream(), Stream.of(organisation)).distinct().toList());
    }
}
