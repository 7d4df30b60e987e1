package org.rapporteur.command.workinggroups.createworkinggroup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.Hash;
import org.rapporteur.command.deciding.KnownRule;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.workinggroups.WorkingGroupRule;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.GroupKind;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.CreateWorkingGroup;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.Invitee;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.OrganisationCreated;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.WorkingGroupCreated;

class CreateWorkingGroupTest {
    private static final Bilingual NAME = new Bilingual("Working Group 2", "Groupe de travail 2");
    private static final Invitee MIRELA = new Invitee("MIRELA", "mirela@example.org", Hash.hex("code"));

    private final Deciding slice = Deciding.by(new CreateWorkingGroupHandler()).given(Story.group());

    private static CreateWorkingGroup create(OrganisationId in, String acronym, GroupId parent) {
        return new CreateWorkingGroup(in, GroupKind.WORKING_GROUP, NAME, acronym, parent, null, null, MIRELA);
    }

    @Test
    void an_administrator_creates_a_group_and_invites_its_first_secretariat() {
        GroupId group = new GroupId(Deciding.ACT.newId("group"));
        PersonId invitee = Deciding.ACT.newPerson("invitee");

        slice.when(Cast.OTTAVIA, create(Story.ORGANISATION, "PECS-WG2", Story.GROUP)).tells(
                new WorkingGroupCreated(group, Story.ORGANISATION, GroupKind.WORKING_GROUP, NAME, "PECS-WG2",
                        Story.GROUP, null, null),
                new MemberInvited(new InvitationId(Deciding.ACT.newId("invitation")), group,
                        Deciding.ACT.seal(invitee, "MIRELA"), Deciding.ACT.seal(invitee, "mirela@example.org"),
                        Role.SECRETARIAT, null, false, MIRELA.codeHash()));
    }

    @ParameterizedTest
    @EnumSource
    void a_group_of_every_kind_is_created_with_what_it_rests_on_and_whom_it_is_open_to(GroupKind kind) {
        Bilingual basis = new Bilingual("Terms of reference", "Mandat");
        Bilingual open = new Bilingual("All member States", "Tous les États membres");

        slice.when(Cast.OTTAVIA,
                new CreateWorkingGroup(Story.ORGANISATION, kind, NAME, "OTHER", Story.GROUP, basis, open, MIRELA))
                .result().eventsSatisfy(events -> assertThat(events.getFirst().payload())
                        .isEqualTo(new WorkingGroupCreated(new GroupId(Deciding.ACT.newId("group")),
                                Story.ORGANISATION, kind, NAME, "OTHER", Story.GROUP, basis, open)));
    }

    @Test
    void nobody_else_creates_a_group() {
        slice.when(Cast.MIRELA, create(Story.ORGANISATION, "WG2", null)).refused(SeatRule.ADMINISTRATOR_ONLY);
    }

    @Test
    void an_unknown_organisation_has_no_groups() {
        slice.when(Cast.OTTAVIA, create(new OrganisationId(Story.id("another")), "WG2", null))
                .refused(KnownRule.KNOWN_ORGANISATION);
    }

    @Test
    void two_groups_of_an_organisation_do_not_share_an_acronym() {
        slice.when(Cast.OTTAVIA, create(Story.ORGANISATION, "pecs", null)).refused(WorkingGroupRule.UNIQUE_GROUP,
                "pecs");
    }

    @Test
    void an_unknown_group_is_no_parent() {
        slice.when(Cast.OTTAVIA, create(Story.ORGANISATION, "WG2", new GroupId(Story.id("another"))))
                .refused(KnownRule.KNOWN_GROUP);
    }

    @Test
    void a_parent_is_of_the_same_organisation() {
        OrganisationId other = new OrganisationId(Story.id("other organisation"));

        slice.given(Story.group(), new OrganisationCreated(other, NAME, "OTHER"))
                .when(Cast.OTTAVIA, create(other, "WG2", Story.GROUP))
                .refused(WorkingGroupRule.PARENT_IN_SAME_ORGANISATION);
    }
}
