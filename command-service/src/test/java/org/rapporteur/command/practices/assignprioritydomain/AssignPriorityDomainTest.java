package org.rapporteur.command.practices.assignprioritydomain;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Forms;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.practices.PracticeCommand.AssignPriorityDomain;
import org.rapporteur.shared.practices.PracticeEvent.PracticeDeclined;
import org.rapporteur.shared.practices.PracticeEvent.PriorityDomainAssigned;

class AssignPriorityDomainTest {
    private static final AssignPriorityDomain COMMAND = new AssignPriorityDomain(Story.PRACTICE, List.of("II", "III"),
            "Inferred from the text", true);
    private static final PriorityDomainAssigned ASSIGNED = new PriorityDomainAssigned(Story.PRACTICE,
            List.of("II", "III"), "Inferred from the text", true);

    private final Deciding slice = Deciding.by(new AssignPriorityDomainHandler()).given(Story.practice());

    @Test
    void a_rapporteur_sets_the_domains() {
        slice.when(Cast.ANAHIT, COMMAND).tells(ASSIGNED);
    }

    @Test
    void the_same_again_changes_nothing() {
        slice.given(Story.practice(), ASSIGNED).when(Cast.ANAHIT, COMMAND).tellsNothing();
    }

    @Test
    void domains_are_of_the_vocabulary_of_the_call() {
        slice.when(Cast.ANAHIT, new AssignPriorityDomain(Story.PRACTICE, List.of("IV"), null, false))
                .invalid("domains invalid.unknown-term");
    }

    @Test
    void domains_that_are_retired_are_not_assigned() {
        slice.given(Forms.practiceAfterRetiring("II")).when(Cast.ANAHIT, COMMAND)
                .invalid("domains invalid.retired-term");
    }

    @Test
    void nobody_sets_the_domains_of_the_practice_of_their_own_delegation() {
        slice.when(Cast.LUCETTE, COMMAND).refused(PracticeRule.NOT_OWN_DELEGATION);
    }

    @Test
    void a_member_sets_no_domains() {
        slice.when(Cast.MATHIS, COMMAND).refused(SeatRule.RAPPORTEUR_ONLY);
    }

    @Test
    void what_was_declined_keeps_its_domains() {
        slice.given(Story.practice(), new PracticeDeclined(Story.PRACTICE, "No")).when(Cast.ANAHIT, COMMAND)
                .refused(PracticeRule.OPEN_FOR_REVIEW);
    }
}
