package org.rapporteur.command.running;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Contents;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.Hash;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeCommand.OpenCall;
import org.rapporteur.shared.practices.PracticeCommand.SubmitPractice;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.DelegationKind;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.GroupKind;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AcceptInvitation;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.BecomeFirstAdministrator;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.CreateOrganisation;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.CreateWorkingGroup;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.InviteMember;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.Invitee;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.RegisterDelegation;

/** A platform with a group, its seats and a call, set up by commands as people would. */
public record Begun(Said said, OrganisationId organisation, GroupId group, CallId call) {
    private static final Bilingual NAME = new Bilingual("Platform", "Plateforme");

    public static Begun on(Service service) {
        Said said = new Said(service);
        said.raw(Tokens.administratorToBe(Cast.OTTAVIA.subject()), "BecomeFirstAdministrator",
                new BecomeFirstAdministrator("Ottavia"), Said.AS_IT_IS).expectStatus().isOk().expectBody();
        OrganisationId organisation = new OrganisationId(
                said.done(Cast.OTTAVIA, new CreateOrganisation(NAME, "COE")).ids().get("organisation"));
        List.of("LU", "FR", "AM", "PT").forEach(code -> said.done(Cast.OTTAVIA, new RegisterDelegation(organisation,
                new DelegationCode(code), DelegationKind.STATE, new Bilingual(code, code), null)));
        Begun begun = group(said, organisation, "PECS");
        begun.seat(Cast.HENRIK, Role.CHAIR, null);
        begun.seat(Cast.ANAHIT, Role.RAPPORTEUR, "AM");
        begun.seat(Cast.LUCETTE, Role.RAPPORTEUR, "LU");
        begun.seat(Cast.MATHIS, Role.MEMBER, "LU");
        begun.seat(Cast.KARIM, Role.MEMBER, "FR");
        return begun.withCall();
    }

    private static Begun group(Said said, OrganisationId organisation, String acronym) {
        Map<String, String> ids = said.done(Cast.OTTAVIA, new CreateWorkingGroup(organisation, GroupKind.PLATFORM,
                NAME, acronym, null, null, null, invitee(Cast.MIRELA))).ids();
        said.done(Cast.MIRELA, accept(ids.get("invitation"), Cast.MIRELA));
        return new Begun(said, organisation, new GroupId(ids.get("group")), null);
    }

    /** Another group of the organisation, with the same secretariat and nobody else. */
    public Begun another(String acronym) {
        return group(said, organisation, acronym);
    }

    public void seat(Cast who, Role role, String delegation) {
        String invitation = said.done(Cast.MIRELA, new InviteMember(group, invitee(who), role,
                delegation == null ? null : new DelegationCode(delegation), false)).ids().get("invitation");
        said.done(who, accept(invitation, who));
    }

    private Begun withCall() {
        String opened = said.done(Cast.MIRELA, new OpenCall(group, Story.TITLE, Story.TITLE, Story.FORM, Story.WORDS,
                List.of("I", "II"), null, Instant.now().plusSeconds(86_400))).ids().get("call");
        return new Begun(said, organisation, group, new CallId(opened));
    }

    public SubmitPractice practice(String name) {
        return new SubmitPractice(call, Story.LU, null, Contents.of(name), null);
    }

    public PracticeId submitted(String name) {
        return new PracticeId(said.done(Cast.MATHIS, practice(name)).ids().get("practice"));
    }

    private static Invitee invitee(Cast who) {
        return new Invitee(who.name(), who.subject() + "@example.org", Hash.hex("code of " + who));
    }

    private static AcceptInvitation accept(String invitation, Cast who) {
        return new AcceptInvitation(new InvitationId(invitation), "code of " + who, who.name(), null);
    }
}
