package org.rapporteur.command.workinggroups.appointauditor;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.Hash;
import org.rapporteur.command.deciding.KnownRule;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AppointAuditor;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.Invitee;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AuditorInvited;

class AppointAuditorTest {
    private static final String HASH = Hash.hex("code");
    private static final Invitee AMARA = new Invitee("AMARA", "amara@example.org", HASH);

    private final Deciding slice = Deciding.by(new AppointAuditorHandler()).given(Story.platform());

    @Test
    void an_administrator_invites_an_auditor_under_an_id_of_the_invitations_own() {
        PersonId invitee = Deciding.ACT.newPerson("invitee");

        slice.when(Cast.OTTAVIA, new AppointAuditor(Story.ORGANISATION, AMARA)).as("ADMINISTRATOR", null)
                .tells(new AuditorInvited(new InvitationId(Deciding.ACT.newId("invitation")), Story.ORGANISATION,
                        Deciding.ACT.seal(invitee, "AMARA"), Deciding.ACT.seal(invitee, "amara@example.org"), HASH));
    }

    @Test
    void nobody_else_appoints_an_auditor() {
        slice.when(Cast.MIRELA, new AppointAuditor(Story.ORGANISATION, AMARA)).refused(SeatRule.ADMINISTRATOR_ONLY);
    }

    @Test
    void an_unknown_organisation_has_no_auditor() {
        slice.when(Cast.OTTAVIA, new AppointAuditor(new OrganisationId(Story.id("another")), AMARA))
                .refused(KnownRule.KNOWN_ORGANISATION);
    }
}
