package org.rapporteur.command.workinggroups.assignrole;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.KnownRule;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.workinggroups.WorkingGroupRule;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AssignRole;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;

class AssignRoleTest {
    private final Deciding slice = Deciding.by(new AssignRoleHandler()).given(Story.group());

    private static AssignRole assign(Cast person, Role role) {
        return new AssignRole(Story.GROUP, person.person(), role, "Elected");
    }

    @Test
    void the_secretariat_gives_a_member_one_more_role() {
        slice.when(Cast.MIRELA, assign(Cast.KARIM, Role.RAPPORTEUR)).as("SECRETARIAT", null)
                .tells(new RoleAssigned(Story.GROUP, Cast.KARIM.person(), Role.RAPPORTEUR, "Elected"));
    }

    @Test
    void a_role_that_is_held_already_stays_as_it_is() {
        slice.when(Cast.MIRELA, assign(Cast.KARIM, Role.MEMBER)).tellsNothing();
    }

    @Test
    void nobody_gives_themself_a_role() {
        slice.when(Cast.KARIM, assign(Cast.KARIM, Role.SECRETARIAT)).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void a_stranger_is_given_no_role() {
        slice.when(Cast.MIRELA, assign(Cast.STRANGER, Role.OBSERVER)).refused(WorkingGroupRule.KNOWN_MEMBER);
    }

    @Test
    void who_speaks_for_no_delegation_is_no_member() {
        slice.when(Cast.MIRELA, assign(Cast.FREJA, Role.MEMBER))
                .refused(WorkingGroupRule.ROLE_SPEAKS_FOR_A_DELEGATION);
    }

    @Test
    void an_unknown_group_gives_no_role() {
        slice.when(Cast.MIRELA,
                new AssignRole(new GroupId(Story.id("another")), Cast.KARIM.person(), Role.CHAIR, null))
                .refused(KnownRule.KNOWN_GROUP);
    }

    @Test
    void an_administrator_gives_no_role() {
        slice.when(Cast.OTTAVIA, assign(Cast.KARIM, Role.CHAIR)).refused(SeatRule.SECRETARIAT_ONLY);
    }
}
