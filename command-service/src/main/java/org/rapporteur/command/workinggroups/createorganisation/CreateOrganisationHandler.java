package org.rapporteur.command.workinggroups.createorganisation;

import static org.rapporteur.command.workinggroups.WorkingGroupRule.UNIQUE_ORGANISATION;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Administrators;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.NormalisedName;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.CreateOrganisation;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.OrganisationCreated;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;
import org.springframework.stereotype.Component;

/** Creates an organisation; no other has its name or acronym. */
@Component
final class CreateOrganisationHandler implements Slice<CreateOrganisation, CreateOrganisationHandler.State> {
    record State(boolean administrator, Set<NormalisedName> taken) {
        boolean isFree(String name) {
            return !taken.contains(NormalisedName.of(name));
        }
    }

    @Override
    public State load(CreateOrganisation command, Act act, History history) {
        return new State(Administrators.has(act.person(), history),
                history.fold(Set.of(), CreateOrganisationHandler::evolve, WorkingGroupTags.organisationNames()));
    }

    private static Set<NormalisedName> evolve(Set<NormalisedName> taken, Event event) {
        return event instanceof OrganisationCreated created
                ? Stream.concat(taken.stream(),
                        Stream.of(created.acronym(), created.name().en(), created.name().fr()).map(NormalisedName::of))
                        .collect(Collectors.toUnmodifiableSet())
                : taken;
    }

    @Override
    public Decision decide(CreateOrganisation command, State state, Act act) {
        Capacity administrator = Administrators.act(state.administrator());
        Stream.of(command.acronym(), command.name().en(), command.name().fr())
                .forEach(name -> UNIQUE_ORGANISATION.requires(state.isFree(name), name));
        return administrator.tells(new OrganisationCreated(new OrganisationId(act.newId("organisation")),
                command.name(), command.acronym()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("ADMINISTRATOR");
    }

    @Override
    public Tag turn(CreateOrganisation command) {
        return WorkingGroupTags.organisationNames();
    }

    @Override
    public Set<String> mints() {
        return Set.of("organisation");
    }
}
