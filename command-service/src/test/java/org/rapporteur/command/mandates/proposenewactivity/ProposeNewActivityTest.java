package org.rapporteur.command.mandates.proposenewactivity;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.mandates.GivingViews;
import org.rapporteur.command.mandates.MandateRule;
import org.rapporteur.command.mandates.MandateStory;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.mandates.MandateCommand.ProposeNewActivity;
import org.rapporteur.shared.mandates.MandateEvent.NewActivityProposed;
import org.rapporteur.shared.mandates.ProposalId;

class ProposeNewActivityTest extends GivingViews {
    ProposeNewActivityTest() {
        super(new ProposeNewActivityHandler());
    }

    @Override
    protected ProposeNewActivity said() {
        return said("1");
    }

    private static ProposeNewActivity said(String task) {
        return new ProposeNewActivity(MandateStory.REVIEW, task, Language.EN, "A handbook", MandateStory.WHY);
    }

    @Override
    protected NewActivityProposed told() {
        return MandateStory.proposed(new ProposalId(Deciding.ACT.newId("proposal")));
    }

    @Test
    void a_proposal_stands_under_a_task_of_the_mandate() {
        slice.when(Cast.KARIM, said("3")).refused(MandateRule.KNOWN_TASK, "3");
    }

    @Test
    void two_delegations_may_propose_the_same() {
        slice.given(MandateStory.evaluated()).when(Cast.KARIM, said()).tells(told());
    }
}
