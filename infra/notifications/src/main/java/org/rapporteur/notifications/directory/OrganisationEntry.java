package org.rapporteur.notifications.directory;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.workinggroups.DelegationCode;

/** An organisation, and how its delegations are called, by code. */
public record OrganisationEntry(Bilingual name, Map<String, Bilingual> delegations) {
    OrganisationEntry with(DelegationCode delegation, Bilingual called) {
        Map<String, Bilingual> all = new HashMap<>(delegations);
        all.put(delegation.value(), called);
        return new OrganisationEntry(name, all);
    }

    public Bilingual delegation(DelegationCode code) {
        return delegations.getOrDefault(code.value(), new Bilingual(code.value(), code.value()));
    }
}
