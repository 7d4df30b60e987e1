package org.rapporteur.command.workinggroups.becomefirstadministrator;

import static org.rapporteur.command.workinggroups.WorkingGroupRule.FIRST_ADMINISTRATOR;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Administrators;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.BecomeFirstAdministrator;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AdministratorAppointed;
import org.rapporteur.shared.workinggroups.WorkingGroupTags;
import org.springframework.stereotype.Component;

/** Makes the first administrator of an empty platform, on the word of the sign-in provider. */
@Component
final class BecomeFirstAdministratorHandler implements Slice<BecomeFirstAdministrator, Boolean> {
    @Override
    public Boolean load(BecomeFirstAdministrator command, Act act, History history) {
        return Administrators.hasAny(history);
    }

    @Override
    public Decision decide(BecomeFirstAdministrator command, Boolean taken, Act act) {
        SeatRule.SIGN_IN_PROVIDER_VOUCHES.requires(act.mayBootstrap());
        FIRST_ADMINISTRATOR.requires(!taken);
        return Capacity.SELF.tells(new AdministratorAppointed(act.person(), act.seal(act.person(), command.name())));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SELF");
    }

    @Override
    public Tag turn(BecomeFirstAdministrator command) {
        return WorkingGroupTags.administrators();
    }
}
