package org.rapporteur.gateway.workinggroups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.gateway.shell.forms.InvitationCode;
import org.rapporteur.gateway.support.Browser;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.FormTest;
import org.rapporteur.gateway.support.Sent;
import org.rapporteur.gateway.support.Story;
import org.rapporteur.gateway.support.StoryServices;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AcceptInvitation;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AssignRole;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.InviteMember;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.RemoveMember;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.ReplaceCorrespondent;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.RevokeRole;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.SetMeetingCadence;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.TakenDecision;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.WithdrawInvitation;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Member;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Members;

class MemberFormsTest extends FormTest {
    private static final Map<String, String> ROSALIND = Map.of("InviteMember:invitee.name", "Rosalind Farrugia",
            "InviteMember:invitee.email", "rosalind@example.org", "InviteMember:delegation", "MT");

    @Test
    void the_secretariat_invites_and_is_shown_the_link_once() {
        accepts("InviteMember");
        Browser browser = signedIn("mirela");

        Page done = Sent.form(browser, browser.open(GROUP + "/members"), GROUP + "/members", ROSALIND);

        String link = done.html().getElementById("issued-link").val();
        String code = link.substring(link.indexOf("code=") + 5);
        assertThat(link).contains("/invitations/" + Story.INVITATION + "?code=");
        InviteMember said = said(InviteMember.class);
        assertThat(said.invitee().codeHash()).isEqualTo(new InvitationCode(code).hash());
        assertThat(said.role()).isEqualTo(Role.MEMBER);
        assertThat(said.delegation()).isEqualTo(new DelegationCode("MT"));
        assertThat(received(InviteMember.class).body()).doesNotContain(code);
        assertThat(browser.open(GROUP + "/members").html().getElementById("issued-link")).isNull();
    }

    @Test
    void sending_the_same_form_twice_says_the_same_thing_under_the_same_key() {
        accepts("InviteMember");
        Browser browser = signedIn("mirela");
        Page page = browser.open(GROUP + "/members");

        Sent.form(browser, page, GROUP + "/members", ROSALIND);
        var first = received(InviteMember.class);
        Sent.form(browser, page, GROUP + "/members", ROSALIND);

        assertThat(received(InviteMember.class).body()).isEqualTo(first.body());
        assertThat(received(InviteMember.class).headers().get("idempotency-key"))
                .isEqualTo(first.headers().get("idempotency-key"));
    }

    @Test
    void a_refused_invitation_comes_back_with_its_text_and_the_sentence_at_its_field() {
        refuses("InviteMember", 400, "This is no e-mail address.", "invitee.email");

        Page again = sends(GROUP + "/members", GROUP + "/members", ROSALIND);

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.html().getElementById("InviteMember:invitee.email-error").text())
                .contains("This is no e-mail address.");
        assertThat(again.html().getElementById("InviteMember:invitee.name").val()).isEqualTo("Rosalind Farrugia");
        assertThat(again.html().select("#problems a").attr("href")).isEqualTo("#InviteMember:invitee.email");
        assertThat(again.html().getElementById("AssignRole-" + Story.MIRELA + ":reason").val()).isEmpty();
    }

    @Test
    void a_lost_answer_keeps_the_key_so_that_the_next_sending_finds_out() {
        refuses("InviteMember", 503, "Later.");
        Browser browser = signedIn("mirela");
        Page page = browser.open(GROUP + "/members");
        String key = page.html().select("#invite [name=_key]").val();

        Page again = Sent.form(browser, page, GROUP + "/members", ROSALIND);

        assertThat(again.html().select("#invite [name=_key]").val()).isEqualTo(key);
        assertThat(again.html().getElementById("problems").text()).contains("Nothing is lost");
    }

    @Test
    void who_speaks_for_a_delegation_is_its_focal_point_and_an_alternate_says_so() {
        Members all = Story.members(true);
        Member mathis = all.members().getLast();
        Member alternate = new Member(mathis.person(), null, mathis.delegation(), true, mathis.roles(), mathis.from(),
                null, null, null, null, List.of());
        StoryServices.answer(SERVICES, "/api" + GROUP + "/members", new Members(all.position(), all.group(),
                all.groupName(), true, List.of(all.members().getFirst(), mathis, alternate), List.of(), List.of()));

        var html = signedIn("mirela").open(GROUP + "/members").html();

        assertThat(html.select("#members tbody tr").eachText()).hasSize(3);
        assertThat(html.select("#members .tag--plain").eachText()).containsExactly("Focal point", "Alternate");
    }

    @Test
    void who_may_not_manage_sees_members_and_no_form() {
        StoryServices.answer(SERVICES, "/api" + GROUP + "/members", Story.members(false));

        Page page = signedIn("mathis").open(GROUP + "/members");

        assertThat(page.html().select("main form")).isEmpty();
        assertThat(page.html().select("#members tbody tr")).hasSize(3);
    }

    @Test
    void a_further_role_is_assigned() {
        accepts("AssignRole");
        String form = "AssignRole-" + Story.MATHIS;

        sends(GROUP + "/members", GROUP + "/members/" + Story.MATHIS + "/roles",
                Map.of(form + ":role", "RAPPORTEUR", form + ":reason", "Elected"));

        assertThat(said(AssignRole.class)).isEqualTo(
                new AssignRole(new GroupId(Story.GROUP), new PersonId(Story.MATHIS), Role.RAPPORTEUR, "Elected"));
    }

    @Test
    void a_role_is_revoked_after_a_page_that_asks_why() {
        accepts("RevokeRole");
        String address = GROUP + "/members/" + Story.ANAHIT + "/roles/RAPPORTEUR/revoke";

        Page done = sends(address, address, Map.of("reason", "End of term"));

        assertThat(said(RevokeRole.class)).isEqualTo(
                new RevokeRole(new GroupId(Story.GROUP), new PersonId(Story.ANAHIT), Role.RAPPORTEUR, "End of term"));
        assertThat(done.html().select("#says [role=status]").text()).contains("The role was revoked.");
    }

    @Test
    void the_last_secretariat_stays_and_the_rule_is_told_where_it_was_asked() {
        refuses("RevokeRole", 422, "A group keeps at least one secretariat.");
        String address = GROUP + "/members/" + Story.MIRELA + "/roles/SECRETARIAT/revoke";

        Page again = sends(address, address, Map.of("reason", "Leaving"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html().getElementById("problems").text()).contains("at least one secretariat");
        assertThat(again.html().getElementById("reason").val()).isEqualTo("Leaving");
    }

    @Test
    void a_member_is_removed_after_a_page_that_asks_why() {
        accepts("RemoveMember");
        String address = GROUP + "/members/" + Story.ANAHIT + "/remove";

        Page done = sends(address, address, Map.of("reason", "Has left the ministry"));

        assertThat(said(RemoveMember.class)).isEqualTo(
                new RemoveMember(new GroupId(Story.GROUP), new PersonId(Story.ANAHIT), "Has left the ministry"));
        assertThat(done.address().getPath()).isEqualTo(GROUP + "/members");
    }

    @Test
    void who_removes_the_last_secretariat_is_told_the_rule_and_keeps_the_text() {
        refuses("RemoveMember", 422, "A group keeps at least one secretariat.");
        String address = GROUP + "/members/" + Story.MIRELA + "/remove";

        Page again = sends(address, address, Map.of("reason", "Leaving"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html().getElementById("problems").text()).contains("at least one secretariat");
        assertThat(again.html().getElementById("reason").val()).isEqualTo("Leaving");
    }

    @Test
    void past_members_stand_with_their_dates_and_the_reason() {
        var past = signedIn("mathis").open(GROUP + "/members").html().select("#past-members tbody tr");

        assertThat(past).hasSize(1);
        assertThat(past.text()).contains("Quitterie Aubanel", "Has left the ministry");
        assertThat(past.select("time")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(past.select(".history li")).hasSize(2);
    }

    @Test
    void a_successor_is_invited_and_the_link_is_shown_once() {
        accepts("ReplaceCorrespondent");
        String address = GROUP + "/members/" + Story.MATHIS + "/replace";
        Browser browser = signedIn("mirela");

        Page done = Sent.form(browser, browser.open(address), address, Map.of("invitee.name", "Rosalind Farrugia",
                "invitee.email", "rosalind@example.org", "reason", "A new posting"));

        ReplaceCorrespondent said = said(ReplaceCorrespondent.class);
        String link = done.html().getElementById("issued-link").val();
        assertThat(said.person()).isEqualTo(new PersonId(Story.MATHIS));
        assertThat(said.reason()).isEqualTo("A new posting");
        assertThat(said.invitee().codeHash())
                .isEqualTo(new InvitationCode(link.substring(link.indexOf("code=") + 5)).hash());
        assertThat(browser.open(GROUP + "/members").html().getElementById("issued-link")).isNull();
    }

    @Test
    void a_refused_successor_comes_back_with_the_rule_and_the_text() {
        refuses("ReplaceCorrespondent", 409, "A successor is already invited.");
        String address = GROUP + "/members/" + Story.MATHIS + "/replace";

        Page again = sends(address, address, Map.of("invitee.name", "Rosalind Farrugia", "invitee.email",
                "rosalind@example.org", "reason", "A new posting"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.html().getElementById("problems").text()).contains("already invited");
        assertThat(again.html().getElementById("reason").val()).isEqualTo("A new posting");
    }

    @Test
    void only_who_speaks_for_a_delegation_is_offered_to_be_replaced() {
        var page = signedIn("mirela").open(GROUP + "/members").html();

        assertThat(page.select("a[href$=" + Story.MATHIS + "/replace]")).hasSize(1);
        assertThat(page.select("a[href$=" + Story.MIRELA + "/replace]")).isEmpty();
    }

    @Test
    void a_cadence_is_set_with_the_decision_that_it_rests_on() {
        accepts("SetMeetingCadence");

        sends(GROUP + "/cadence", GROUP + "/cadence", Map.of("meetingsPerYear", "2", "fromYear", "2017",
                "decision.reference", "PECS(2016)9", "decision.date", "2016-12-08", "decision.text", "Twice a year"));

        assertThat(said(SetMeetingCadence.class)).isEqualTo(new SetMeetingCadence(new GroupId(Story.GROUP), 2, 2017,
                new TakenDecision("PECS(2016)9", LocalDate.parse("2016-12-08"), "Twice a year")));
    }

    @Test
    void the_group_shows_its_cadence_with_the_decision_and_who_entered_it() {
        var card = signedIn("mathis").open(GROUP).html().select("section[aria-labelledby=cadence-title]");

        assertThat(card.text()).contains("2 ordinary meetings a year, from 2017", "PECS(2016)9", "8 December 2016",
                "Mirela Fontanges");
    }

    @Test
    void an_invitation_is_withdrawn() {
        accepts("WithdrawInvitation");
        String address = GROUP + "/invitations/" + Story.INVITATION + "/withdraw";

        sends(address, address, Map.of("reason", "Wrong address"));

        assertThat(said(WithdrawInvitation.class))
                .isEqualTo(new WithdrawInvitation(new InvitationId(Story.INVITATION), "Wrong address"));
    }

    @Test
    void who_is_invited_accepts_under_the_name_that_the_provider_knows() {
        accepts("AcceptInvitation");
        String address = "/invitations/" + Story.INVITATION;

        Page done = sends(address + "?code=the-code-of-the-link", address, Map.of());

        assertThat(said(AcceptInvitation.class)).isEqualTo(
                new AcceptInvitation(new InvitationId(Story.INVITATION), "the-code-of-the-link", "anahit", null));
        assertThat(done.address().getPath()).isEqualTo("/home");
    }

    @Test
    void a_withdrawn_invitation_offers_no_form() {
        StoryServices.answer(SERVICES, "/api/invitations/" + Story.INVITATION, Story.invitation("WITHDRAWN"));

        Page page = signedIn("rosalind").open("/invitations/" + Story.INVITATION + "?code=x");

        assertThat(page.html().select("main form")).isEmpty();
        assertThat(page.html().text()).contains("was withdrawn");
    }

    @Test
    void who_is_invited_and_has_not_signed_in_is_led_to_an_account_or_to_signing_in() {
        String address = "/invitations/" + Story.INVITATION;

        Page page = browser().open(address + "?code=the-code");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("main form")).isEmpty();
        assertThat(page.html().select("main .actions a").eachAttr("href")).hasSize(2)
                .anySatisfy(link -> assertThat(link).startsWith(IDENTITY.url() + "/register?ticket="))
                .contains(address + "/accept?code=the-code");
        assertThat(SERVICES.last("/api" + address + "/offer").uri())
                .contains("codeHash=" + new InvitationCode("the-code").hash()).doesNotContain("the-code");
    }

    @Test
    void a_link_without_its_code_asks_to_sign_in_first() {
        SERVICES.problem("/api/invitations/" + Story.INVITATION + "/offer", 404, "{}");
        IDENTITY.signsIn("rosalind");

        Page page = browser().open("/invitations/" + Story.INVITATION);

        assertThat(page.address().getPath()).isEqualTo("/invitations/" + Story.INVITATION + "/accept");
        assertThat(page.html().getElementById("code").val()).isEmpty();
    }

    @Test
    void after_signing_in_the_code_of_the_link_is_still_there() {
        IDENTITY.signsIn("rosalind");

        Page page = browser().open("/invitations/" + Story.INVITATION + "/accept?code=the-code");

        assertThat(page.html().getElementById("code").val()).isEqualTo("the-code");
        assertThat(page.html().getElementById("name").val()).isEqualTo("rosalind");
    }
}
