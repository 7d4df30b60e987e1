package org.rapporteur.command.workinggroups.createworkinggroup;

import static org.rapporteur.command.deciding.KnownRule.KNOWN_GROUP;
import static org.rapporteur.command.deciding.KnownRule.KNOWN_ORGANISATION;
import static org.rapporteur.command.workinggroups.WorkingGroupRule.PARENT_IN_SAME_ORGANISATION;
import static org.rapporteur.command.workinggroups.WorkingGroupRule.UNIQUE_GROUP;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Administrators;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.Group;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Organisation;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.NormalisedName;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.CreateWorkingGroup;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.WorkingGroupCreated;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;
import org.springframework.stereotype.Component;

/** Creates a group, together with the invitation of the person who will be its first secretariat. */
@Component
final class CreateWorkingGroupHandler implements Slice<CreateWorkingGroup, CreateWorkingGroupHandler.State> {
    record State(boolean administrator, boolean organisationExists, Set<NormalisedName> acronyms,
            Optional<Group> parent) {
        boolean isFree(String acronym) {
            return !acronyms.contains(NormalisedName.of(acronym));
        }
    }

    @Override
    public State load(CreateWorkingGroup command, Act act, History history) {
        return new State(Administrators.has(act.person(), history),
                Organisation.exists(command.organisation(), history),
                history.fold(Set.of(), CreateWorkingGroupHandler::evolve,
                        WorkingGroupTags.groupNames(command.organisation())),
                Optional.ofNullable(command.parent()).flatMap(parent -> Group.find(parent, history)));
    }

    private static Set<NormalisedName> evolve(Set<NormalisedName> acronyms, Event event) {
        return event instanceof WorkingGroupCreated created
                ? Stream.concat(acronyms.stream(), Stream.of(NormalisedName.of(created.acronym())))
                        .collect(Collectors.toUnmodifiableSet())
                : acronyms;
    }

    @Override
    public Decision decide(CreateWorkingGroup command, State state, Act act) {
        Capacity administrator = Administrators.act(state.administrator());
        KNOWN_ORGANISATION.requires(state.organisationExists());
        UNIQUE_GROUP.requires(state.isFree(command.acronym()), command.acronym());
        KNOWN_GROUP.requires(command.parent() == null || state.parent().isPresent());
        state.parent().ifPresent(parent -> PARENT_IN_SAME_ORGANISATION
                .requires(parent.organisation().equals(command.organisation())));
        GroupId group = new GroupId(act.newId("group"));
        return administrator.within(group).tells(created(command, group), invited(command, group, act));
    }

    private static WorkingGroupCreated created(CreateWorkingGroup command, GroupId group) {
        return new WorkingGroupCreated(group, command.organisation(), command.kind(), command.name(),
                command.acronym(), command.parent(), command.legalBasis(), command.openTo());
    }

    private static MemberInvited invited(CreateWorkingGroup command, GroupId group, Act act) {
        PersonId invitee = act.newPerson("invitee");
        return new MemberInvited(new InvitationId(act.newId("invitation")), group,
                act.seal(invitee, command.secretariat().name()), act.seal(invitee, command.secretariat().email()),
                Role.SECRETARIAT, null, false, command.secretariat().codeHash());
    }

    @Override
    public Set<String> roles() {
        return Set.of("ADMINISTRATOR");
    }

    @Override
    public Tag turn(CreateWorkingGroup command) {
        return WorkingGroupTags.groupNames(command.organisation());
    }

    @Override
    public Set<String> mints() {
        return Set.of("group", "invitation");
    }
}
