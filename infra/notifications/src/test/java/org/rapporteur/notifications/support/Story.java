package org.rapporteur.notifications.support;

import static org.rapporteur.notifications.support.Cast.ANAHIT;
import static org.rapporteur.notifications.support.Cast.KARIM;
import static org.rapporteur.notifications.support.Cast.LUCETTE;
import static org.rapporteur.notifications.support.Cast.MATHIS;
import static org.rapporteur.notifications.support.Cast.MIRELA;
import static org.rapporteur.notifications.support.Cast.ODILE;
import static org.rapporteur.notifications.support.Cast.OTTAVIA;
import static org.rapporteur.notifications.support.Cast.SORINA;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.rapporteur.notifications.writing.Sha256;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeContent;
import org.rapporteur.shared.practices.PracticeEvent.CallOpened;
import org.rapporteur.shared.practices.PracticeEvent.PracticeSubmitted;
import org.rapporteur.shared.practices.PracticeEvent.RespondentInvited;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.DelegationKind;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.GroupKind;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AdministratorAppointed;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AuditorAppointed;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.DelegationRegistered;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationAccepted;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.MemberInvited;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.OrganisationCreated;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleAssigned;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.WorkingGroupCreated;

/** An organisation with one group, whose people are there already; then what tests let happen. */
public final class Story {
    public static final OrganisationId ORGANISATION = new OrganisationId(Cast.uuid("organisation"));
    public static final GroupId PLATFORM = new GroupId(Cast.uuid("platform"));
    public static final CallId CALL = new CallId(Cast.uuid("call"));
    public static final PracticeId CAFES = new PracticeId(Cast.uuid("cafés"));
    public static final InvitationId INVITATION = new InvitationId(Cast.uuid("invitation"));
    public static final String CODE = "the-code-of-an-invitation-for-tests";
    public static final PersonId INVITED = new PersonId(Cast.uuid("invited"));

    private static final Instant LONG_AGO = Instant.now().minus(Duration.ofDays(20));

    private final PostOffice office;

    public Story(PostOffice office) {
        this.office = office;
    }

    /** Who sits where; nobody is written to for it. */
    public Story begin() {
        longAgo(OTTAVIA, new AdministratorAppointed(office.person(OTTAVIA),
                office.seal(office.person(OTTAVIA), "Ottavia Lindwater")));
        longAgo(OTTAVIA, new OrganisationCreated(ORGANISATION, words("Council"), "COE"));
        for (String code : List.of("AM", "LU", "BE-WAL")) {
            longAgo(OTTAVIA, new DelegationRegistered(ORGANISATION, new DelegationCode(code), DelegationKind.STATE,
                    words("Delegation " + code), null));
        }
        longAgo(OTTAVIA, new WorkingGroupCreated(PLATFORM, ORGANISATION, GroupKind.PLATFORM, words("Platform"),
                "PECS", null, null, null));
        seat(MIRELA, null, Role.SECRETARIAT);
        seat(ANAHIT, "AM", Role.RAPPORTEUR);
        seat(LUCETTE, "LU", Role.MEMBER, Role.RAPPORTEUR);
        seat(MATHIS, "LU", Role.MEMBER);
        seat(ODILE, "BE-WAL", Role.MEMBER);
        seat(KARIM, null, Role.OBSERVER);
        longAgo(OTTAVIA, new AuditorAppointed(new InvitationId(Cast.uuid("audit")), ORGANISATION,
                office.person(SORINA), office.seal(office.person(SORINA), "Sorina"), null));
        return this;
    }

    private void seat(Cast one, String delegation, Role... roles) {
        PersonId person = office.person(one);
        longAgo(one, new InvitationAccepted(new InvitationId(Cast.uuid("seat of " + one)), PLATFORM, person,
                office.seal(person, "Name of " + one.token()), office.seal(person, one.email()),
                delegation == null ? null : new DelegationCode(delegation), false));
        for (Role role : roles) {
            longAgo(OTTAVIA, new RoleAssigned(PLATFORM, person, role, null));
        }
    }

    public MemberInvited invited() {
        return new MemberInvited(INVITATION, PLATFORM, office.seal(INVITED, "Amara Newhall"),
                office.seal(INVITED, "amara@example.org"), Role.MEMBER, new DelegationCode("LU"), false,
                Sha256.hex(CODE));
    }

    private void longAgo(Cast actor, Event event) {
        office.by(actor, Map.of(), LONG_AGO, event);
    }

    /** A call to Luxembourg, Armenia and Wallonia was opened so long ago that no mail is made of it any more. */
    public Story call(Instant deadline) {
        return call(deadline, LONG_AGO);
    }

    /** Opens a call to Luxembourg, Armenia and Wallonia. */
    public Story callNow(Instant deadline) {
        return call(deadline, null);
    }

    private Story call(Instant deadline, Instant at) {
        office.by(MIRELA, Map.of(), at, new CallOpened(CALL, PLATFORM, ORGANISATION, words("Call"), words("Guidance"),
                new VersionRef("pecs-good-practices", 1), new VersionRef("pecs", 1), List.of("I"), null, deadline));
        for (String code : List.of("LU", "AM", "BE-WAL")) {
            office.by(MIRELA, Map.of(), at, new RespondentInvited(CALL, new DelegationCode(code)));
        }
        return this;
    }

    /** Luxembourg answers the call, in French. */
    public Story answered() {
        office.by(MATHIS, new PracticeSubmitted(CAFES, CALL, PLATFORM, new DelegationCode("LU"), null,
                new PersonId(Cast.uuid("contact")), new PracticeContent(Language.FR, "Cafés des générations",
                        List.of("I"), null, Map.of())));
        return this;
    }

    public static Bilingual words(String text) {
        return new Bilingual(text, text + " (fr)");
    }
}
