package org.rapporteur.command.workinggroups.registerdelegation;

import static org.rapporteur.command.deciding.KnownRule.KNOWN_DELEGATION;
import static org.rapporteur.command.deciding.KnownRule.KNOWN_ORGANISATION;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.workinggroups.WorkingGroupRule;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.DelegationKind;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.RegisterDelegation;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.DelegationRegistered;

class RegisterDelegationTest {
    private static final DelegationCode REGION = new DelegationCode("FR-BRE");
    private static final Bilingual NAME = new Bilingual("Brittany", "Bretagne");

    private final Deciding slice = Deciding.by(new RegisterDelegationHandler()).given(Story.platform());

    private static RegisterDelegation register(OrganisationId in, DelegationCode code, DelegationCode partOf) {
        return new RegisterDelegation(in, code, DelegationKind.REGION, NAME, partOf);
    }

    @Test
    void an_administrator_registers_a_region_of_a_state() {
        slice.when(Cast.OTTAVIA, register(Story.ORGANISATION, REGION, Story.FR)).tells(
                new DelegationRegistered(Story.ORGANISATION, REGION, DelegationKind.REGION, NAME, Story.FR));
    }

    @Test
    void nobody_else_registers_a_delegation() {
        slice.when(Cast.STRANGER, register(Story.ORGANISATION, REGION, Story.FR))
                .refused(SeatRule.ADMINISTRATOR_ONLY);
    }

    @Test
    void an_unknown_organisation_has_no_delegations() {
        slice.when(Cast.OTTAVIA, register(new OrganisationId(Story.id("another")), REGION, null))
                .refused(KNOWN_ORGANISATION);
    }

    @Test
    void a_code_stands_for_one_delegation() {
        slice.when(Cast.OTTAVIA, register(Story.ORGANISATION, Story.LU, null))
                .refused(WorkingGroupRule.UNIQUE_DELEGATION, Story.LU);
    }

    @Test
    void a_region_is_part_of_a_delegation_that_exists() {
        slice.when(Cast.OTTAVIA, register(Story.ORGANISATION, REGION, new DelegationCode("ES")))
                .refused(KNOWN_DELEGATION, "ES");
    }
}
