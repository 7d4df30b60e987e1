package org.rapporteur.command.workinggroups.removemember;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.AllSlices;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Contents;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.KnownRule;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.workinggroups.WorkingGroupRule;
import org.rapporteur.shared.practices.PracticeCommand.SubmitPractice;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AssignRole;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.RemoveMember;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberRemoved;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;

class RemoveMemberTest {
    private static final String WHY = "Left the ministry";
    private final Deciding slice = Deciding.by(new RemoveMemberHandler()).given(Story.group());

    private static RemoveMember remove(Cast person) {
        return new RemoveMember(Story.GROUP, person.person(), WHY);
    }

    private static MemberRemoved removed(Cast person) {
        return new MemberRemoved(Story.GROUP, person.person(), WHY);
    }

    private static RoleRevoked revoked(Cast person, Role role) {
        return new RoleRevoked(Story.GROUP, person.person(), role, WHY);
    }

    private static RoleAssigned assigned(Cast person, Role role) {
        return new RoleAssigned(Story.GROUP, person.person(), role, null);
    }

    @Test
    void the_secretariat_removes_a_member_with_every_role() {
        slice.given(Story.group(), assigned(Cast.KARIM, Role.CHAIR)).when(Cast.MIRELA, remove(Cast.KARIM)).tells(
                revoked(Cast.KARIM, Role.CHAIR), revoked(Cast.KARIM, Role.MEMBER), removed(Cast.KARIM));
    }

    @Test
    void who_lost_every_role_before_is_removed_too() {
        slice.given(Story.group(), revoked(Cast.KARIM, Role.MEMBER)).when(Cast.MIRELA, remove(Cast.KARIM))
                .tells(removed(Cast.KARIM));
    }

    @Test
    void one_of_two_secretariats_may_remove_themself() {
        slice.given(Story.group(), assigned(Cast.HENRIK, Role.SECRETARIAT)).when(Cast.MIRELA, remove(Cast.MIRELA))
                .tells(revoked(Cast.MIRELA, Role.SECRETARIAT), removed(Cast.MIRELA));
    }

    @Test
    void the_last_secretariat_stays() {
        slice.when(Cast.MIRELA, remove(Cast.MIRELA)).refused(WorkingGroupRule.ONE_SECRETARIAT);
    }

    @Test
    void nobody_else_removes_a_member() {
        slice.when(Cast.HENRIK, remove(Cast.KARIM)).refused(SeatRule.SECRETARIAT_ONLY);
        slice.when(Cast.OTTAVIA, remove(Cast.KARIM)).refused(SeatRule.SECRETARIAT_ONLY);
        slice.when(Cast.KARIM, remove(Cast.KARIM)).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void nobody_is_removed_twice() {
        slice.given(Story.group(), revoked(Cast.KARIM, Role.MEMBER), removed(Cast.KARIM))
                .when(Cast.MIRELA, remove(Cast.KARIM)).refused(WorkingGroupRule.KNOWN_MEMBER);
    }

    @Test
    void a_stranger_has_no_seat_to_lose() {
        slice.when(Cast.MIRELA, remove(Cast.STRANGER)).refused(WorkingGroupRule.KNOWN_MEMBER);
    }

    @Test
    void an_unknown_group_has_no_members() {
        slice.when(Cast.MIRELA, new RemoveMember(new GroupId(Story.id("another")), Cast.KARIM.person(), WHY))
                .refused(KnownRule.KNOWN_GROUP);
    }

    @Test
    void who_was_removed_has_no_power_any_more() {
        Deciding.by(AllSlices.of(SubmitPractice.class))
                .given(Story.call(), revoked(Cast.MATHIS, Role.MEMBER), removed(Cast.MATHIS))
                .when(Cast.MATHIS, new SubmitPractice(Story.CALL, Story.LU, null, Contents.of("Late"), null))
                .refused(SeatRule.OWN_DELEGATION_ONLY);
    }

    @Test
    void who_was_removed_comes_back_by_invitation_only() {
        Deciding.by(AllSlices.of(AssignRole.class))
                .given(Story.group(), revoked(Cast.KARIM, Role.MEMBER), removed(Cast.KARIM))
                .when(Cast.MIRELA, new AssignRole(Story.GROUP, Cast.KARIM.person(), Role.OBSERVER, null))
                .refused(WorkingGroupRule.KNOWN_MEMBER);
    }
}
