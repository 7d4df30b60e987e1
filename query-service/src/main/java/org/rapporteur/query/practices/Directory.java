package org.rapporteur.query.practices;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.practices.calls.CallDocument;
import org.rapporteur.query.telling.joining.GroupNames;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeQuery.CallRef;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.DelegationKind;
import org.rapporteur.shared.workinggroups.DelegationView;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.OrganisationId;

/**
 * What the ids in practices and calls stand for: one answer's calls, groups and organisations, and their words.
 *
 * @param newest the words for what is told across calls
 */
public record Directory(Map<String, CallDocument> calls, Map<GroupId, GroupNames.Group> groups,
        Map<OrganisationId, GroupNames.Organisation> organisations, Map<VersionRef, Labels> labels, Labels newest) {
    public Optional<CallDocument> call(CallId call) {
        return Optional.ofNullable(calls.get(call.value()));
    }

    /** The words of a call, as they were when it was opened. */
    public Labels labels(CallDocument call) {
        return labels.getOrDefault(call.vocabulary(), newest);
    }

    public Bilingual groupName(GroupId group) {
        return Optional.ofNullable(groups.get(group)).map(GroupNames.Group::name)
                .orElseGet(() -> new Bilingual(group.value(), group.value()));
    }

    public Bilingual organisationName(OrganisationId organisation) {
        return Optional.ofNullable(organisations.get(organisation)).map(GroupNames.Organisation::name)
                .orElseGet(() -> new Bilingual(organisation.value(), organisation.value()));
    }

    public CallRef callRef(CallDocument call) {
        return new CallRef(call.call(), call.title(), call.group(), groupName(call.group()),
                organisationName(call.organisation()));
    }

    /** A delegation by name; by its code alone while the view of organisations is behind the one that told of it. */
    public DelegationView delegation(OrganisationId organisation, DelegationCode code) {
        return Optional.ofNullable(organisations.get(organisation)).flatMap(one -> one.delegation(code))
                .orElseGet(() -> new DelegationView(code, DelegationKind.STATE,
                        new Bilingual(code.value(), code.value()), null));
    }

    public @Nullable DelegationView delegationOrNull(OrganisationId organisation, @Nullable DelegationCode code) {
        return code == null ? null : delegation(organisation, code);
    }
}
