package org.rapporteur.query.practices;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.practices.calls.CallDocument;
import org.rapporteur.query.workinggroups.groups.GroupDocument;
import org.rapporteur.query.workinggroups.organisations.OrganisationDocument;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeQuery.CallRef;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.DelegationKind;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.DelegationView;

/** What the ids in practices and calls stand for: one answer's calls, groups and organisations, by id. */
public record Directory(Map<String, CallDocument> calls, Map<String, GroupDocument> groups,
        Map<String, OrganisationDocument> organisations) {
    public Optional<CallDocument> call(CallId call) {
        return Optional.ofNullable(calls.get(call.value()));
    }

    public Bilingual groupName(GroupId group) {
        GroupDocument found = groups.get(group.value());
        return found == null ? new Bilingual(group.value(), group.value()) : found.name();
    }

    public Bilingual organisationName(OrganisationId organisation) {
        OrganisationDocument found = organisations.get(organisation.value());
        return found == null ? new Bilingual(organisation.value(), organisation.value()) : found.name();
    }

    public CallRef callRef(CallDocument call) {
        return new CallRef(call.call(), call.title(), call.group(), groupName(call.group()),
                organisationName(call.organisation()));
    }

    /** A delegation by name; by its code alone while the view of organisations is behind the one that told of it. */
    public DelegationView delegation(OrganisationId organisation, DelegationCode code) {
        return Optional.ofNullable(organisations.get(organisation.value())).flatMap(one -> one.delegation(code))
                .orElseGet(() -> new DelegationView(code, DelegationKind.STATE,
                        new Bilingual(code.value(), code.value()), null));
    }

    public @Nullable DelegationView delegationOrNull(OrganisationId organisation, @Nullable DelegationCode code) {
        return code == null ? null : delegation(organisation, code);
    }
}
