package org.rapporteur.command.deciding;

import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AuditorAppointed;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;

/** Who audits an organisation at this point of the log. */
public final class Auditors {
    private Auditors() {
    }

    public static boolean has(OrganisationId organisation, PersonId person, History history) {
        return history.fold(false, (is, event) -> is || event instanceof AuditorAppointed,
                WorkingGroupTags.auditor(organisation, person));
    }
}
