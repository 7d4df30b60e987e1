package org.rapporteur.query.workinggroups.organisations;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.DelegationView;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.OrganisationView;

/** An organisation with its delegations, by code. */
public record OrganisationDocument(OrganisationId organisation, Bilingual name, String acronym, Instant createdAt,
        List<DelegationView> delegations) {
    private static final Comparator<DelegationView> BY_CODE = Comparator.comparing(one -> one.code().value());

    OrganisationDocument with(DelegationView delegation) {
        List<DelegationView> all = Stream
                .concat(delegations.stream().filter(one -> !one.code().equals(delegation.code())),
                        Stream.of(delegation))
                .sorted(BY_CODE).toList();
        return new OrganisationDocument(organisation, name, acronym, createdAt, all);
    }

    public Optional<DelegationView> delegation(@Nullable DelegationCode code) {
        return delegations.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public OrganisationView view() {
        return new OrganisationView(organisation, name, acronym);
    }
}
