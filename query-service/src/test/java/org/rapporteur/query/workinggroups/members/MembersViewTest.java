package org.rapporteur.query.workinggroups.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapporteur.query.support.Cast.MIRELA;
import static org.rapporteur.query.support.Cast.ODILE;
import static org.rapporteur.query.support.Story.PLATFORM;
import static org.rapporteur.query.support.Story.code;
import static org.rapporteur.query.support.Story.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.support.Cast;
import org.rapporteur.query.support.Facts;
import org.rapporteur.query.support.Projected;
import org.rapporteur.query.support.Story;
import org.rapporteur.query.workinggroups.invitations.InvitationDocument;
import org.rapporteur.query.workinggroups.invitations.InvitationDocument.State;
import org.rapporteur.query.workinggroups.invitations.InvitationsView;
import org.rapporteur.query.workinggroups.members.MembersDocument.Invited;
import org.rapporteur.query.workinggroups.members.MembersDocument.Member;
import org.rapporteur.query.workinggroups.members.MembersDocument.RoleChange;
import org.rapporteur.query.workinggroups.people.PeopleView;
import org.rapporteur.query.workinggroups.people.PersonDocument;
import org.rapporteur.query.workinggroups.people.PersonDocument.Seat;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.GroupKind;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AdministratorAppointed;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AuditorAppointed;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AuditorInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.ContactUpdated;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.CorrespondentReplaced;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationAccepted;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationWithdrawn;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberRemoved;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.SuccessorInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.WorkingGroupCreated;

class MembersViewTest {
    private static final InvitationId INVITATION = Story.OPEN_INVITATION;
    private static final Sealed NAME = new Sealed(ODILE.id(), "sealed name");
    private static final Sealed EMAIL = new Sealed(ODILE.id(), "sealed e-mail");
    private static final Sealed OTHER_NAME = new Sealed(ODILE.id(), "sealed other name");
    private static final Sealed OTHER_EMAIL = new Sealed(ODILE.id(), "sealed other e-mail");
    private static final MemberInvited INVITED = new MemberInvited(INVITATION, PLATFORM, NAME, EMAIL, Role.MEMBER,
            code("BE-WAL"), true, "0".repeat(64));
    private static final InvitationAccepted ACCEPTED = new InvitationAccepted(INVITATION, PLATFORM, ODILE.id(), NAME,
            EMAIL, code("BE-WAL"), true);

    private final Facts facts = new Facts().by(MIRELA.id(), "SECRETARIAT", new WorkingGroupCreated(PLATFORM,
            Story.ORGANISATION, GroupKind.PLATFORM, words("Platform"), "PECS", null, null, null), INVITED);

    private MembersDocument members() {
        return Projected.by(new MembersView(), facts).get(PLATFORM.value());
    }

    private PersonDocument person() {
        return Projected.by(new PeopleView(), facts).get(ODILE.id().value());
    }

    private InvitationDocument invitation() {
        return Projected.by(new InvitationsView(), facts).get(INVITATION.value());
    }

    private void accept() {
        facts.by(ODILE.id(), "SELF", ACCEPTED).by(MIRELA.id(), "SECRETARIAT",
                new RoleAssigned(PLATFORM, ODILE.id(), Role.MEMBER, null));
    }

    private static RoleChange change(Role role, boolean assigned, int at, String reason) {
        return new RoleChange(role, assigned, Facts.at(at), MIRELA.id(), reason);
    }

    @Test
    void an_invitation_is_open_until_it_is_accepted() {
        assertThat(members()).isEqualTo(new MembersDocument(PLATFORM, List.of(),
                List.of(new Invited(INVITATION, NAME, EMAIL, Role.MEMBER, code("BE-WAL"), true, Facts.at(1), null))));
        assertThat(invitation()).isEqualTo(
                new InvitationDocument(INVITATION, null, PLATFORM, Role.MEMBER, code("BE-WAL"), State.OPEN,
                        "0".repeat(64)));
    }

    @Test
    void who_accepts_is_a_member_with_the_role_that_follows() {
        accept();

        assertThat(members()).isEqualTo(new MembersDocument(PLATFORM,
                List.of(new Member(ODILE.id(), NAME, EMAIL, code("BE-WAL"), true, List.of(Role.MEMBER), Facts.at(2),
                        null, null, null, null,
                        List.of(change(Role.MEMBER, true, 3, null)))),
                List.of()));
        assertThat(person()).isEqualTo(new PersonDocument(ODILE.id(), NAME, EMAIL, false, List.of(),
                List.of(new Seat(PLATFORM, List.of(Role.MEMBER), code("BE-WAL")))));
        assertThat(invitation().state()).isEqualTo(State.ACCEPTED);
    }

    private static ContactUpdated update(GroupId group, Sealed email) {
        return new ContactUpdated(group, null, ODILE.id(), OTHER_NAME, email);
    }

    @Test
    void who_says_so_is_known_by_another_name_and_address_in_the_same_seat() {
        accept();
        facts.by(ODILE.id(), "SELF", update(PLATFORM, OTHER_EMAIL));

        assertThat(members().members()).containsExactly(new Member(ODILE.id(), OTHER_NAME, OTHER_EMAIL,
                code("BE-WAL"), true, List.of(Role.MEMBER), Facts.at(2), null, null, null, null,
                List.of(change(Role.MEMBER, true, 3, null))));
        assertThat(person()).isEqualTo(new PersonDocument(ODILE.id(), OTHER_NAME, OTHER_EMAIL, false, List.of(),
                List.of(new Seat(PLATFORM, List.of(Role.MEMBER), code("BE-WAL")))));
    }

    @Test
    void who_takes_the_address_back_has_none_in_the_list_nor_anywhere() {
        accept();
        facts.by(ODILE.id(), "SELF", update(PLATFORM, null));

        assertThat(members().members()).extracting(Member::name, Member::email)
                .containsExactly(tuple(OTHER_NAME, null));
        assertThat(person().email()).isNull();
    }

    @Test
    void what_somebody_says_of_another_place_changes_nothing_in_this_list_but_the_last_name_that_they_gave() {
        accept();
        facts.by(MIRELA.id(), "ADMINISTRATOR", new WorkingGroupCreated(Story.NETWORK, Story.ORGANISATION,
                GroupKind.NETWORK, words("Network"), "NET", null, null, null));
        facts.by(ODILE.id(), "SELF", update(Story.NETWORK, OTHER_EMAIL), update(null, OTHER_EMAIL));

        assertThat(members().members()).extracting(Member::name, Member::email).containsExactly(tuple(NAME, EMAIL));
        assertThat(new MembersView().keys(update(null, EMAIL))).isEmpty();
        assertThat(person().name()).isEqualTo(OTHER_NAME);
    }

    @Test
    void an_earlier_membership_follows_and_other_people_stay_as_they_were() {
        accept();
        facts.by(MIRELA.id(), "SECRETARIAT", new RoleRevoked(PLATFORM, ODILE.id(), Role.MEMBER, "Has left"),
                new MemberRemoved(PLATFORM, ODILE.id(), "Has left"));
        Sealed other = new Sealed(Cast.KARIM.id(), "sealed name of another");
        facts.by(ODILE.id(), "SELF",
                new InvitationAccepted(new InvitationId(Cast.uuid("again")), PLATFORM, ODILE.id(), NAME, null,
                        code("LU"), false),
                new RoleAssigned(PLATFORM, ODILE.id(), Role.OBSERVER, null),
                new InvitationAccepted(new InvitationId(Cast.uuid("another")), PLATFORM, Cast.KARIM.id(), other, null,
                        null, false),
                update(PLATFORM, OTHER_EMAIL));

        assertThat(members().members()).extracting(Member::name).containsExactly(OTHER_NAME, OTHER_NAME, other);
    }

    @Test
    void who_accepts_again_without_an_address_keeps_the_one_that_they_gave_elsewhere() {
        accept();
        facts.by(ODILE.id(), "SELF", new InvitationAccepted(new InvitationId(Cast.uuid("again")), Story.NETWORK,
                ODILE.id(), OTHER_NAME, null, null, false));

        assertThat(person().name()).isEqualTo(OTHER_NAME);
        assertThat(person().email()).isEqualTo(EMAIL);
    }

    @Test
    void a_revoked_role_stays_in_the_history_only() {
        accept();
        facts.by(MIRELA.id(), "SECRETARIAT", new RoleAssigned(PLATFORM, ODILE.id(), Role.CHAIR, "Elected"),
                new RoleRevoked(PLATFORM, ODILE.id(), Role.MEMBER, "Has left"));

        assertThat(members().members()).containsExactly(new Member(ODILE.id(), NAME, EMAIL, code("BE-WAL"), true,
                List.of(Role.CHAIR), Facts.at(2), null, null, null, null, List.of(change(Role.MEMBER, true, 3, null),
                        change(Role.CHAIR, true, 4, "Elected"), change(Role.MEMBER, false, 5, "Has left"))));
        assertThat(person().seats()).containsExactly(new Seat(PLATFORM, List.of(Role.CHAIR), code("BE-WAL")));
    }

    @Test
    void who_holds_no_role_any_more_is_a_former_member() {
        accept();
        facts.by(MIRELA.id(), "SECRETARIAT", new RoleRevoked(PLATFORM, ODILE.id(), Role.MEMBER, "Has left"));

        assertThat(members().active()).isEmpty();
        assertThat(members().past()).containsExactly(new Member(ODILE.id(), NAME, EMAIL, code("BE-WAL"), true,
                List.of(), Facts.at(2), Facts.at(4), null, null, null,
                List.of(change(Role.MEMBER, true, 3, null), change(Role.MEMBER, false, 4, "Has left"))));
    }

    @Test
    void who_is_given_a_role_again_sits_there_again() {
        accept();
        facts.by(MIRELA.id(), "SECRETARIAT", new RoleRevoked(PLATFORM, ODILE.id(), Role.MEMBER, "By mistake"),
                new RoleAssigned(PLATFORM, ODILE.id(), Role.MEMBER, "Corrected"));

        assertThat(members().active()).extracting(Member::from, Member::to)
                .containsExactly(tuple(Facts.at(2), null));
        assertThat(members().past()).isEmpty();
    }

    @Test
    void who_was_removed_and_comes_back_has_two_memberships_each_with_its_own_roles() {
        accept();
        facts.by(MIRELA.id(), "SECRETARIAT", new RoleRevoked(PLATFORM, ODILE.id(), Role.MEMBER, "Has left"),
                new MemberRemoved(PLATFORM, ODILE.id(), "Has left"));
        InvitationId second = new InvitationId(Cast.uuid("second invitation"));
        facts.by(ODILE.id(), "SELF",
                new InvitationAccepted(second, PLATFORM, ODILE.id(), NAME, null, code("LU"), false),
                new RoleAssigned(PLATFORM, ODILE.id(), Role.OBSERVER, null));

        Member earlier = new Member(ODILE.id(), NAME, EMAIL, code("BE-WAL"), true, List.of(), Facts.at(2), Facts.at(4),
                "Has left", null, null,
                List.of(change(Role.MEMBER, true, 3, null), change(Role.MEMBER, false, 4, "Has left")));
        Member later = new Member(ODILE.id(), NAME, null, code("LU"), false, List.of(Role.OBSERVER), Facts.at(6), null,
                null, null, null, List.of(new RoleChange(Role.OBSERVER, true, Facts.at(7), ODILE.id(), null)));
        assertThat(members().members()).containsExactly(earlier, later);
        assertThat(members().past()).containsExactly(earlier);
        assertThat(person().seats()).containsExactly(new Seat(PLATFORM, List.of(Role.OBSERVER), code("LU")));
    }

    @Test
    void who_lost_every_role_before_the_removal_left_when_the_last_one_went() {
        accept();
        facts.by(MIRELA.id(), "SECRETARIAT", new RoleRevoked(PLATFORM, ODILE.id(), Role.MEMBER, "Has left"),
                new MemberRemoved(PLATFORM, ODILE.id(), "The seat is needed"));

        assertThat(members().past()).extracting(Member::to, Member::removal)
                .containsExactly(tuple(Facts.at(4), "The seat is needed"));
    }

    @Test
    void a_seat_changes_hands_when_the_successor_accepts_and_both_are_told_of_the_other() {
        accept();
        InvitationId second = new InvitationId(Cast.uuid("second invitation"));
        Sealed other = new Sealed(Cast.KARIM.id(), "sealed name of another");
        facts.by(MIRELA.id(), "SECRETARIAT",
                new MemberInvited(second, PLATFORM, other, other, Role.MEMBER, code("BE-WAL"), true, "0".repeat(64)),
                new SuccessorInvited(second, PLATFORM, ODILE.id(), "A new posting"));

        assertThat(members().invitations()).singleElement().extracting(Invited::replaces).isEqualTo(ODILE.id());
        assertThat(members().active()).extracting(Member::person).containsExactly(ODILE.id());

        facts.by(Cast.KARIM.id(), "SELF",
                new InvitationAccepted(second, PLATFORM, Cast.KARIM.id(), other, null, code("BE-WAL"), true),
                new RoleAssigned(PLATFORM, Cast.KARIM.id(), Role.MEMBER, null),
                new RoleRevoked(PLATFORM, ODILE.id(), Role.MEMBER, "A new posting"), new CorrespondentReplaced(second,
                        PLATFORM, ODILE.id(), Cast.KARIM.id(), code("BE-WAL"), "A new posting"));

        assertThat(members().past())
                .extracting(Member::person, Member::successor, Member::delegation, Member::removal)
                .containsExactly(tuple(ODILE.id(), Cast.KARIM.id(), code("BE-WAL"), "A new posting"));
        assertThat(members().active()).extracting(Member::person, Member::predecessor)
                .containsExactly(tuple(Cast.KARIM.id(), ODILE.id()));
        assertThat(members().invitations()).isEmpty();
        assertThat(person().seats()).containsExactly(new Seat(PLATFORM, List.of(), code("BE-WAL")));
    }

    @Test
    void a_withdrawn_invitation_is_gone_from_the_list() {
        facts.by(MIRELA.id(), "SECRETARIAT", new InvitationWithdrawn(INVITATION, PLATFORM, "By mistake"));

        assertThat(members().invitations()).isEmpty();
        assertThat(invitation().state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void administrators_and_auditors_are_people_without_a_seat() {
        Facts platform = new Facts().by(ODILE.id(), "SELF", new AdministratorAppointed(ODILE.id(), NAME),
                new AuditorInvited(INVITATION, Story.ORGANISATION, NAME, EMAIL, "0".repeat(64)),
                new AuditorAppointed(INVITATION, Story.ORGANISATION, Cast.SORINA.id(), NAME, null));

        assertThat(Projected.by(new PeopleView(), platform).values()).containsExactlyInAnyOrder(
                new PersonDocument(ODILE.id(), NAME, null, true, List.of(), List.of()),
                new PersonDocument(Cast.SORINA.id(), NAME, null, false, List.of(Story.ORGANISATION), List.of()));
        assertThat(Projected.by(new InvitationsView(), platform).values()).containsExactly(
                new InvitationDocument(INVITATION, Story.ORGANISATION, null, null, null, State.ACCEPTED,
                        "0".repeat(64)));
    }

    @Test
    void an_auditors_withdrawn_invitation_belongs_to_no_group() {
        Facts platform = new Facts().by(MIRELA.id(), "ADMINISTRATOR",
                new AuditorInvited(INVITATION, Story.ORGANISATION, NAME, EMAIL, "0".repeat(64)),
                new InvitationWithdrawn(INVITATION, null, "By mistake"));

        assertThat(Projected.by(new MembersView(), platform)).isEmpty();
        assertThat(Projected.by(new InvitationsView(), platform).get(INVITATION.value()).state())
                .isEqualTo(State.WITHDRAWN);
    }
}
