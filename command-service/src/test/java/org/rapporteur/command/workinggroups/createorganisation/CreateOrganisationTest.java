package org.rapporteur.command.workinggroups.createorganisation;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.workinggroups.WorkingGroupRule;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.CreateOrganisation;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.OrganisationCreated;

class CreateOrganisationTest {
    private static final Bilingual NAME = new Bilingual("United Cities", "Villes unies");

    private final Deciding slice = Deciding.by(new CreateOrganisationHandler()).given(Story.platform());

    @Test
    void an_administrator_creates_an_organisation() {
        slice.when(Cast.OTTAVIA, new CreateOrganisation(NAME, "UC")).as("ADMINISTRATOR", null)
                .tells(new OrganisationCreated(new OrganisationId(Deciding.ACT.newId("organisation")), NAME, "UC"));
    }

    @Test
    void nobody_else_creates_an_organisation() {
        slice.when(Cast.MIRELA, new CreateOrganisation(NAME, "UC")).refused(SeatRule.ADMINISTRATOR_ONLY);
    }

    @Test
    void two_organisations_do_not_share_an_acronym_however_it_is_written() {
        slice.when(Cast.OTTAVIA, new CreateOrganisation(NAME, " coe ")).refused(WorkingGroupRule.UNIQUE_ORGANISATION,
                " coe ");
    }

    @Test
    void two_organisations_do_not_share_a_name_in_either_language() {
        slice.when(Cast.OTTAVIA, new CreateOrganisation(new Bilingual("Another", "LE  CONSEIL"), "AC"))
                .refused(WorkingGroupRule.UNIQUE_ORGANISATION, "LE  CONSEIL");
    }
}
