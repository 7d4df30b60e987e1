package org.rapporteur.command.deciding;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.DelegationRegistered;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.OrganisationCreated;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;

/** Reads whether an organisation and its delegations exist. */
public final class Organisation {
    private Organisation() {
    }

    public static boolean exists(OrganisationId organisation, History history) {
        return history.fold(false, (is, event) -> is || event instanceof OrganisationCreated,
                WorkingGroupTags.organisation(organisation));
    }

    /** The one that the platform began with. */
    public static Optional<OrganisationId> first(History history) {
        return history.fold(Optional.empty(), Organisation::first, WorkingGroupTags.organisationNames());
    }

    private static Optional<OrganisationId> first(Optional<OrganisationId> first, Event event) {
        return first.isEmpty() && event instanceof OrganisationCreated created
                ? Optional.of(created.organisation())
                : first;
    }

    public static boolean hasDelegation(OrganisationId organisation, DelegationCode delegation, History history) {
        return history.fold(false, (is, event) -> is || event instanceof DelegationRegistered,
                WorkingGroupTags.delegation(organisation, delegation));
    }

    /** No delegation is as good as a registered one. */
    public static boolean allows(OrganisationId organisation, @Nullable DelegationCode delegation, History history) {
        return delegation == null || hasDelegation(organisation, delegation, history);
    }
}
