package org.rapporteur.command.workinggroups.appointauditor;

import static org.rapporteur.command.deciding.KnownRule.KNOWN_ORGANISATION;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Administrators;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Organisation;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AppointAuditor;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AuditorInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;
import org.springframework.stereotype.Component;

/** Invites somebody to audit an organisation: the appointment takes effect when they accept. */
@Component
final class AppointAuditorHandler implements Slice<AppointAuditor, AppointAuditorHandler.State> {
    record State(boolean administrator, boolean organisationExists) {}

    @Override
    public State load(AppointAuditor command, Act act, History history) {
        return new State(Administrators.has(act.person(), history),
                Organisation.exists(command.organisation(), history));
    }

    @Override
    public Decision decide(AppointAuditor command, State state, Act act) {
        Capacity administrator = Administrators.act(state.administrator());
        KNOWN_ORGANISATION.requires(state.organisationExists());
        PersonId invitee = act.newPerson("invitee");
        return administrator.tells(new AuditorInvited(new InvitationId(act.newId("invitation")),
                command.organisation(), act.seal(invitee, command.invitee().name()),
                act.seal(invitee, command.invitee().email()), command.invitee().codeHash()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("ADMINISTRATOR");
    }

    @Override
    public Tag turn(AppointAuditor command) {
        return WorkingGroupTags.organisation(command.organisation());
    }

    @Override
    public Set<String> mints() {
        return Set.of("invitation");
    }
}
