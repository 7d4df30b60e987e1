package org.rapporteur.command.workinggroups.registerdelegation;

import static org.rapporteur.command.deciding.KnownRule.KNOWN_DELEGATION;
import static org.rapporteur.command.deciding.KnownRule.KNOWN_ORGANISATION;
import static org.rapporteur.command.workinggroups.WorkingGroupRule.UNIQUE_DELEGATION;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Administrators;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Organisation;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.RegisterDelegation;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.DelegationRegistered;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;
import org.springframework.stereotype.Component;

/** Registers a delegation; its code is its own in the organisation, and what it is part of exists. */
@Component
final class RegisterDelegationHandler implements Slice<RegisterDelegation, RegisterDelegationHandler.State> {
    record State(boolean administrator, boolean organisationExists, boolean taken, boolean partOfExists) {}

    @Override
    public State load(RegisterDelegation command, Act act, History history) {
        OrganisationId organisation = command.organisation();
        return new State(Administrators.has(act.person(), history), Organisation.exists(organisation, history),
                Organisation.hasDelegation(organisation, command.delegation(), history),
                Organisation.allows(organisation, command.partOf(), history));
    }

    @Override
    public Decision decide(RegisterDelegation command, State state, Act act) {
        Capacity administrator = Administrators.act(state.administrator());
        KNOWN_ORGANISATION.requires(state.organisationExists());
        UNIQUE_DELEGATION.requires(!state.taken(), command.delegation());
        KNOWN_DELEGATION.requires(state.partOfExists(), String.valueOf(command.partOf()));
        return administrator.tells(new DelegationRegistered(command.organisation(), command.delegation(),
                command.kind(), command.name(), command.partOf()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("ADMINISTRATOR");
    }

    @Override
    public Tag turn(RegisterDelegation command) {
        return WorkingGroupTags.delegation(command.organisation(), command.delegation());
    }
}
