package org.rapporteur.query.workinggroups.organisations;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.query.telling.views.View;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.workinggroups.DelegationView;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.DelegationRegistered;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.OrganisationCreated;
import org.springframework.stereotype.Component;

/** Tells of organisations and the delegations in them. */
@Component
public final class OrganisationsView implements View<OrganisationDocument> {
    @Override
    public String name() {
        return "organisations";
    }

    @Override
    public Class<OrganisationDocument> type() {
        return OrganisationDocument.class;
    }

    @Override
    public Set<String> keys(Event event) {
        return switch (event) {
            case OrganisationCreated e -> Set.of(e.organisation().value());
            case DelegationRegistered e -> Set.of(e.organisation().value());
            default -> Set.of();
        };
    }

    @Override
    public @Nullable OrganisationDocument project(String key, @Nullable OrganisationDocument document,
            Happened happened) {
        return switch (happened.event()) {
            case OrganisationCreated e ->
                new OrganisationDocument(e.organisation(), e.name(), e.acronym(), happened.at(), List.of());
            case DelegationRegistered e -> requireNonNull(document)
                    .with(new DelegationView(e.delegation(), e.kind(), e.name(), e.partOf()));
            default -> document;
        };
    }
}
