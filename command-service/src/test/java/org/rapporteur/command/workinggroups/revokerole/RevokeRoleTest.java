package org.rapporteur.command.workinggroups.revokerole;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.KnownRule;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.workinggroups.WorkingGroupRule;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.RevokeRole;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;

class RevokeRoleTest {
    private final Deciding slice = Deciding.by(new RevokeRoleHandler()).given(Story.group());

    private static RevokeRole revoke(Cast person, Role role) {
        return new RevokeRole(Story.GROUP, person.person(), role, "Left the ministry");
    }

    @Test
    void the_secretariat_revokes_a_role() {
        slice.when(Cast.MIRELA, revoke(Cast.ANAHIT, Role.RAPPORTEUR))
                .tells(new RoleRevoked(Story.GROUP, Cast.ANAHIT.person(), Role.RAPPORTEUR, "Left the ministry"));
    }

    @Test
    void one_of_two_secretariats_may_go() {
        slice.given(Story.group(), new RoleAssigned(Story.GROUP, Cast.HENRIK.person(), Role.SECRETARIAT, null))
                .when(Cast.MIRELA, revoke(Cast.MIRELA, Role.SECRETARIAT))
                .tells(new RoleRevoked(Story.GROUP, Cast.MIRELA.person(), Role.SECRETARIAT, "Left the ministry"));
    }

    @Test
    void the_last_secretariat_stays() {
        slice.when(Cast.MIRELA, revoke(Cast.MIRELA, Role.SECRETARIAT)).refused(WorkingGroupRule.ONE_SECRETARIAT);
    }

    @Test
    void nobody_else_revokes_a_role() {
        slice.when(Cast.HENRIK, revoke(Cast.ANAHIT, Role.RAPPORTEUR)).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void a_role_that_is_not_held_is_not_revoked() {
        slice.when(Cast.MIRELA, revoke(Cast.KARIM, Role.RAPPORTEUR)).refused(WorkingGroupRule.ROLE_HELD);
    }

    @Test
    void a_role_is_not_revoked_twice() {
        slice.given(Story.group(), new RoleRevoked(Story.GROUP, Cast.ANAHIT.person(), Role.RAPPORTEUR, "Before"))
                .when(Cast.MIRELA, revoke(Cast.ANAHIT, Role.RAPPORTEUR)).refused(WorkingGroupRule.ROLE_HELD);
    }

    @Test
    void a_stranger_has_no_role_to_lose() {
        slice.when(Cast.MIRELA, revoke(Cast.STRANGER, Role.MEMBER)).refused(WorkingGroupRule.KNOWN_MEMBER);
    }

    @Test
    void an_unknown_group_has_no_roles() {
        slice.when(Cast.MIRELA,
                new RevokeRole(new GroupId(Story.id("another")), Cast.KARIM.person(), Role.CHAIR, "No"))
                .refused(KnownRule.KNOWN_GROUP);
    }
}
