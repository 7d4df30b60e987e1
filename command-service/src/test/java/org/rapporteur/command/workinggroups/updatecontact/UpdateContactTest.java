package org.rapporteur.command.workinggroups.updatecontact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.shared.Check.Violation;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.UpdateContact;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AuditorAppointed;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.ContactUpdated;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationAccepted;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberRemoved;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;

class UpdateContactTest {
    private static final String NAME = "Karim Oldbrook-Vale";
    private static final String EMAIL = "karim@ministry.example";
    private static final GroupId NETWORK = new GroupId(Story.id("network"));

    private final Deciding slice = Deciding.by(new UpdateContactHandler());

    private static UpdateContact update(String email, GroupId... groups) {
        return new UpdateContact(NAME, email, List.of(groups), List.of());
    }

    private static Sealed sealed(Cast who, String text) {
        return Deciding.ACT.seal(who.person(), text);
    }

    private static ContactUpdated updated(Cast who, GroupId group, String email) {
        return new ContactUpdated(group, null, who.person(), sealed(who, NAME),
                email == null ? null : sealed(who, email));
    }

    /** A seat of Karim's in another group. */
    private static Event[] another() {
        PersonId karim = Cast.KARIM.person();
        return new Event[]{Story.groupCreated(NETWORK, "NET"),
            new InvitationAccepted(new InvitationId(Story.id("another")), NETWORK, karim, Story.sealed(Cast.KARIM),
                    null, Story.FR, false),
            new RoleAssigned(NETWORK, karim, Role.CORRESPONDENT, null)};
    }

    private static RoleRevoked revoked() {
        return new RoleRevoked(Story.GROUP, Cast.KARIM.person(), Role.MEMBER, "Left");
    }

    @Test
    void nobody_is_known_where_they_have_no_seat() {
        slice.given(Story.group()).when(Cast.STRANGER, update(EMAIL, Story.GROUP))
                .refused(SeatRule.OWN_CONTACT_ONLY);
    }

    @Test
    void one_place_that_is_not_theirs_refuses_all_of_it() {
        slice.given(Story.group(), Story.groupCreated(NETWORK, "NET"))
                .when(Cast.KARIM, update(EMAIL, Story.GROUP, NETWORK)).refused(SeatRule.OWN_CONTACT_ONLY);
    }

    @Test
    void a_group_that_does_not_exist_is_nobodys_place() {
        slice.given(Story.group()).when(Cast.KARIM, update(EMAIL, new GroupId(Story.id("nothing"))))
                .refused(SeatRule.OWN_CONTACT_ONLY);
    }

    @Test
    void who_lost_the_last_role_or_was_removed_is_known_there_no_more() {
        slice.given(Story.group(), revoked()).when(Cast.KARIM, update(EMAIL, Story.GROUP))
                .refused(SeatRule.OWN_CONTACT_ONLY);
        slice.given(Story.group(), revoked(), new MemberRemoved(Story.GROUP, Cast.KARIM.person(), "Left"))
                .when(Cast.KARIM, update(EMAIL, Story.GROUP)).refused(SeatRule.OWN_CONTACT_ONLY);
    }

    @Test
    void who_names_no_place_is_an_administrator() {
        slice.given(Story.group()).when(Cast.KARIM, update(EMAIL)).refused(SeatRule.OWN_CONTACT_ONLY);
        slice.given(Story.group()).when(Cast.OTTAVIA, update(EMAIL)).tells(updated(Cast.OTTAVIA, null, EMAIL));
    }

    @Test
    void an_organisation_is_the_place_of_its_own_auditors_only() {
        OrganisationId elsewhere = new OrganisationId(Story.id("elsewhere"));
        UpdateContact here = new UpdateContact(NAME, null, List.of(), List.of(Story.ORGANISATION));

        slice.given(Story.group()).when(Cast.KARIM, here).refused(SeatRule.OWN_CONTACT_ONLY);
        slice.given(Story.group())
                .when(Cast.AMARA, new UpdateContact(NAME, null, List.of(), List.of(Story.ORGANISATION, elsewhere)))
                .refused(SeatRule.OWN_CONTACT_ONLY);
        slice.given(Story.group()).when(Cast.AMARA, here).tells(
                new ContactUpdated(null, Story.ORGANISATION, Cast.AMARA.person(), sealed(Cast.AMARA, NAME), null));
    }

    @Test
    void what_is_wrong_with_it_is_told_by_field() {
        assertThatExceptionOfType(InvalidMessage.class)
                .isThrownBy(() -> new UpdateContact(" ", "nowhere", List.of(), List.of()))
                .satisfies(invalid -> assertThat(invalid.violations()).containsExactly(
                        new Violation("name", "invalid.required", null),
                        new Violation("email", "invalid.email", null)));
    }

    @Test
    void a_member_is_known_by_the_new_name_and_address_sealed_with_their_own_key() {
        slice.given(Story.group()).when(Cast.KARIM, update(EMAIL, Story.GROUP)).as("SELF", Story.FR)
                .tells(updated(Cast.KARIM, Story.GROUP, EMAIL));
    }

    @Test
    void an_address_that_is_not_given_is_known_no_more() {
        slice.given(Story.group(), updated(Cast.KARIM, Story.GROUP, EMAIL))
                .when(Cast.KARIM, update(null, Story.GROUP)).tells(updated(Cast.KARIM, Story.GROUP, null));
    }

    @Test
    void who_sits_in_several_places_is_known_alike_in_all_of_them_at_once() {
        slice.given(Story.group(), another()).when(Cast.KARIM, update(EMAIL, Story.GROUP, NETWORK))
                .tells(updated(Cast.KARIM, Story.GROUP, EMAIL), updated(Cast.KARIM, NETWORK, EMAIL));
    }

    @Test
    void a_member_who_audits_too_is_known_alike_in_both() {
        AuditorAppointed audits = new AuditorAppointed(new InvitationId(Story.id("audit")), Story.ORGANISATION,
                Cast.KARIM.person(), Story.sealed(Cast.KARIM), null);

        slice.given(Story.group(), audits).when(Cast.KARIM,
                new UpdateContact(NAME, EMAIL, List.of(Story.GROUP), List.of(Story.ORGANISATION)))
                .tells(updated(Cast.KARIM, Story.GROUP, EMAIL), new ContactUpdated(null, Story.ORGANISATION,
                        Cast.KARIM.person(), sealed(Cast.KARIM, NAME), sealed(Cast.KARIM, EMAIL)));
    }

    @Test
    void a_place_that_is_named_twice_is_told_once() {
        slice.given(Story.group()).when(Cast.KARIM, update(EMAIL, Story.GROUP, Story.GROUP))
                .tells(updated(Cast.KARIM, Story.GROUP, EMAIL));
    }

    @Test
    void the_same_again_is_told_again_since_nobody_can_compare_what_is_sealed() {
        slice.given(Story.group(), updated(Cast.KARIM, Story.GROUP, EMAIL))
                .when(Cast.KARIM, update(EMAIL, Story.GROUP)).tells(updated(Cast.KARIM, Story.GROUP, EMAIL));
    }
}
