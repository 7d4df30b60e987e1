package org.rapporteur.query.workinggroups.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.support.ToldStory;
import org.rapporteur.query.support.ToldStory.Told;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Contact;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Delegations;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.GroupDashboard;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.GroupSummary;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Groups;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.InvitationPage;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Me;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Member;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Members;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Organisations;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.PartOfGroup;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.PracticeCounts;

@ExtendWith(ToldStory.class)
class GroupPagesTest {
    private static final String MEMBERS = "/api/groups/" + Story.PLATFORM + "/members";

    private static Member member(Members page, String name) {
        return page.members().stream().filter(one -> name.equals(one.person().name())).findFirst().orElseThrow();
    }

    @Test
    void a_dashboard_tells_how_the_group_fares_and_what_the_reader_is_in_it(Told told) {
        GroupDashboard page = told.ask(Cast.ANAHIT, "/api/groups/" + Story.PLATFORM, GroupDashboard.class);

        assertThat(page.group().members()).isEqualTo(7);
        assertThat(page.group().openCalls()).isEqualTo(1);
        assertThat(page.myRoles()).containsExactly(Role.RAPPORTEUR, Role.MEMBER);
        assertThat(page.myDelegation().code()).isEqualTo(Story.code("AM"));
        assertThat(page.calls()).hasSize(1);
        assertThat(page.practices()).isEqualTo(new PracticeCounts(1, 1, 1, 0, 1, 1, 3, 1));
    }

    @Test
    void a_group_names_the_one_it_is_part_of_what_it_rests_on_and_whom_it_is_open_to(Told told) {
        GroupDashboard page = told.ask(Cast.SORINA, "/api/groups/" + Story.NETWORK, GroupDashboard.class);

        assertThat(page.group().parent()).isEqualTo(Story.PLATFORM);
        assertThat(page.parentName()).isEqualTo(Story.words("Group PECS"));
        assertThat(page.legalBasis()).isEqualTo(Story.words("Decision"));
        assertThat(page.openTo()).isEqualTo(Story.words("All"));
        assertThat(page.groups()).isEmpty();
    }

    @Test
    void a_group_lists_its_groups_for_who_may_see_them(Told told) {
        String platform = "/api/groups/" + Story.PLATFORM;

        assertThat(told.ask(Cast.SORINA, platform, GroupDashboard.class).groups())
                .containsExactly(new PartOfGroup(Story.NETWORK, Story.words("Group NET"), "NET"));
        assertThat(told.ask(Cast.KARIM, platform, GroupDashboard.class).groups()).isEmpty();
    }

    @Test
    void groups_are_listed_for_who_may_see_them(Told told) {
        assertThat(told.ask(Cast.KARIM, "/api/groups", Groups.class).items()).extracting(GroupSummary::acronym)
                .containsExactly("PECS");
        assertThat(told.ask(Cast.SORINA, "/api/groups", Groups.class).items()).extracting(GroupSummary::acronym)
                .containsExactly("NET", "PECS");
        assertThat(told.ask(Cast.OTTAVIA, "/api/groups", Groups.class).items()).hasSize(2);
        assertThat(told.ask(Cast.NEWCOMER, "/api/groups", Groups.class).items()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Cast.class, names = {"MIRELA", "HENRIK", "ANAHIT", "MATHIS", "KARIM", "OTTAVIA", "SORINA"})
    void addresses_and_invitations_are_for_the_secretariat_only(Cast reader, Told told) {
        Members page = told.ask(reader, MEMBERS, Members.class);

        boolean secretariat = reader == Cast.MIRELA;
        assertThat(page.mayManage()).isEqualTo(secretariat);
        assertThat(member(page, "Odile").email()).isEqualTo(secretariat ? "odile@example.org" : null);
        assertThat(page.invitations()).hasSize(secretariat ? 1 : 0);
    }

    @Test
    void the_secretariat_reads_who_is_invited(Told told) {
        assertThat(told.ask(Cast.MIRELA, MEMBERS, Members.class).invitations()).singleElement().satisfies(one -> {
            assertThat(one.invitation()).isEqualTo(Story.OPEN_INVITATION);
            assertThat(one.name()).isEqualTo("Somebody");
            assertThat(one.email()).isEqualTo("somebody@example.org");
            assertThat(one.delegation().code()).isEqualTo(Story.code("AM"));
        });
    }

    @Test
    void a_member_is_told_with_the_history_of_their_roles(Told told) {
        Member odile = member(told.ask(Cast.KARIM, MEMBERS, Members.class), "Odile");

        assertThat(odile.roles()).containsExactly(Role.MEMBER);
        assertThat(odile.history()).extracting(change -> change.role() + " " + change.assigned() + " "
                + change.by().name()).containsExactly("MEMBER true Mirela", "OBSERVER true Mirela",
                        "OBSERVER false Mirela");
    }

    @Test
    void who_was_removed_stands_among_past_members_with_the_dates_and_the_reason(Told told) {
        Members page = told.ask(Cast.KARIM, MEMBERS, Members.class);

        assertThat(page.members()).noneMatch(one -> one.person().person().equals(Story.LEAVER));
        Member leaver = page.past().getFirst();
        assertThat(leaver.person().name()).isEqualTo("Vartan");
        assertThat(leaver.delegation().code()).isEqualTo(Story.code("AM"));
        assertThat(leaver.roles()).isEmpty();
        assertThat(leaver.to()).isAfter(leaver.from());
        assertThat(leaver.removal()).isEqualTo("Has retired");
        assertThat(leaver.history()).extracting("assigned").containsExactly(true, false);
    }

    @Test
    void who_was_replaced_and_who_took_over_are_told_of_each_other(Told told) {
        List<Member> past = told.ask(Cast.KARIM, MEMBERS, Members.class).past();

        assertThat(past).extracting(one -> one.person().name()).containsExactly("Vartan", "Nairi");
        assertThat(past.getFirst().predecessor().name()).isEqualTo("Nairi");
        assertThat(past.getLast().successor().name()).isEqualTo("Vartan");
    }

    @Test
    void a_dashboard_tells_how_often_the_group_meets_and_by_which_decision(Told told) {
        GroupDashboard page = told.ask(Cast.KARIM, "/api/groups/" + Story.PLATFORM, GroupDashboard.class);

        assertThat(page.cadences()).singleElement().satisfies(one -> {
            assertThat(one.meetingsPerYear()).isEqualTo(2);
            assertThat(one.fromYear()).isEqualTo(2017);
            assertThat(one.decision().reference()).isEqualTo("Report");
            assertThat(one.by().name()).isEqualTo("Mirela");
        });
    }

    @Test
    void a_reader_learns_who_they_are(Told told) {
        Me odile = told.ask(Cast.ODILE, "/api/me", Me.class);

        assertThat(odile.name()).isEqualTo("Odile");
        assertThat(odile.seats()).singleElement().satisfies(seat -> {
            assertThat(seat.group()).isEqualTo(Story.PLATFORM);
            assertThat(seat.roles()).containsExactly(Role.MEMBER);
            assertThat(seat.delegation().code()).isEqualTo(Story.code("BE-WAL"));
        });
        assertThat(told.ask(Cast.OTTAVIA, "/api/me", Me.class).administrator()).isTrue();
        assertThat(told.ask(Cast.SORINA, "/api/me", Me.class).audits()).extracting("acronym").containsExactly("COE");
    }

    @Test
    void a_reader_learns_by_which_name_and_address_they_are_known(Told told) {
        assertThat(told.ask(Cast.ODILE, "/api/me/contact", Contact.class)).extracting("name", "email")
                .containsExactly("Odile", "odile@example.org");
        assertThat(told.ask(Cast.HENRIK, "/api/me/contact", Contact.class)).extracting("name", "email")
                .containsExactly("Henrik", "henrik@new.example.org");
        assertThat(told.ask(Cast.OTTAVIA, "/api/me/contact", Contact.class)).extracting("name", "email")
                .containsExactly("Ottavia Lindwater", "ottavia@new.example.org");
        assertThat(told.ask(Cast.NEWCOMER, "/api/me/contact", Contact.class)).extracting("name", "email")
                .containsExactly(null, null);
    }

    @Test
    void the_secretariat_reads_the_address_that_somebody_gave_since(Told told) {
        Members page = told.ask(Cast.MIRELA, MEMBERS, Members.class);

        assertThat(member(page, "Henrik").email()).isEqualTo("henrik@new.example.org");
    }

    @Test
    void a_newcomer_is_somebody_without_seats(Told told) {
        Me newcomer = told.ask(Cast.NEWCOMER, "/api/me", Me.class);

        assertThat(newcomer).usingRecursiveComparison().ignoringFields("position")
                .isEqualTo(new Me(0, told.service().person(Cast.NEWCOMER), null, false, List.of(), List.of()));
    }

    @Test
    void an_invitation_says_what_it_is_for_and_names_nobody(Told told) {
        InvitationPage page = told.ask(Cast.NEWCOMER, "/api/invitations/" + Story.OPEN_INVITATION,
                InvitationPage.class);

        assertThat(page).extracting("role", "state", "groupName").containsExactly(Role.MEMBER, "OPEN",
                Story.words("Group PECS"));
        assertThat(told.ask(Cast.NEWCOMER, "/api/invitations/" + Story.VOID_INVITATION, InvitationPage.class).state())
                .isEqualTo("WITHDRAWN");
        assertThat(told.ask(Cast.NEWCOMER, "/api/invitations/" + Cast.uuid("invitation to audit"),
                InvitationPage.class)).extracting("role", "state", "group").containsExactly(null, "ACCEPTED", null);
    }

    @Test
    void organisations_and_delegations_are_listed_for_who_sits_in_them(Told told) {
        assertThat(told.ask(Cast.KARIM, "/api/organisations", Organisations.class).items()).hasSize(1);
        assertThat(told.ask(Cast.NEWCOMER, "/api/organisations", Organisations.class).items()).isEmpty();
        assertThat(told.ask(Cast.KARIM, "/api/organisations/" + Story.ORGANISATION + "/delegations", Delegations.class)
                .items()).extracting(one -> one.code().value()).containsExactly("AM", "BE-WAL", "CINGO", "JCY", "LU");
    }
}
