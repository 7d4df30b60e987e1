package org.rapporteur.command.workinggroups.becomefirstadministrator;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.workinggroups.WorkingGroupRule;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.BecomeFirstAdministrator;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AdministratorAppointed;

class BecomeFirstAdministratorTest {
    private static final BecomeFirstAdministrator COMMAND = new BecomeFirstAdministrator("OTTAVIA");

    private final Deciding slice = Deciding.by(new BecomeFirstAdministratorHandler());

    @Test
    void whom_the_sign_in_provider_names_becomes_the_first_administrator() {
        slice.vouchedFor().when(Cast.OTTAVIA, COMMAND).as("SELF", null)
                .tells(new AdministratorAppointed(Cast.OTTAVIA.person(), Story.sealed(Cast.OTTAVIA)));
    }

    @Test
    void nobody_names_themself() {
        slice.when(Cast.STRANGER, COMMAND).refused(SeatRule.SIGN_IN_PROVIDER_VOUCHES);
    }

    @Test
    void nobody_is_the_first_administrator_twice() {
        slice.vouchedFor().given(Story.platform()).when(Cast.OTTAVIA, COMMAND)
                .refused(WorkingGroupRule.FIRST_ADMINISTRATOR);
    }

    @Test
    void nobody_else_is_the_first_administrator_after_the_first() {
        slice.vouchedFor().given(Story.platform()).when(Cast.STRANGER, COMMAND)
                .refused(WorkingGroupRule.FIRST_ADMINISTRATOR);
    }
}
