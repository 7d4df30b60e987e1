package org.rapporteur.command.practices.leaveuncategorised;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.practices.PracticeCommand.LeaveUncategorised;
import org.rapporteur.shared.practices.PracticeEvent.CategoryRemoved;
import org.rapporteur.shared.practices.PracticeEvent.PracticeLeftUncategorised;

class LeaveUncategorisedTest {
    private static final Bilingual WHY = new Bilingual("None fits", "Aucune ne convient");
    private static final LeaveUncategorised COMMAND = new LeaveUncategorised(Story.PRACTICE, WHY);
    private static final PracticeLeftUncategorised LEFT = new PracticeLeftUncategorised(Story.PRACTICE, WHY);

    private final Deciding slice = Deciding.by(new LeaveUncategorisedHandler()).given(Story.practice());

    @Test
    void a_rapporteur_says_that_no_category_fits() {
        slice.when(Cast.ANAHIT, COMMAND).tells(LEFT);
    }

    @Test
    void a_practice_with_a_category_is_not_left_without_one() {
        slice.given(Story.classified()).when(Cast.ANAHIT, COMMAND).refused(PracticeRule.NO_CATEGORY, "1");
    }

    @Test
    void once_its_category_is_removed_it_may_be() {
        slice.given(Story.classified(), new CategoryRemoved(Story.PRACTICE, "1", "A mistake"))
                .when(Cast.ANAHIT, COMMAND).tells(LEFT);
    }

    @Test
    void the_same_again_changes_nothing() {
        slice.given(Story.practice(), LEFT).when(Cast.ANAHIT, COMMAND).tellsNothing();
    }

    @Test
    void another_reason_replaces_the_first() {
        slice.given(Story.practice(), new PracticeLeftUncategorised(Story.PRACTICE, Story.TITLE))
                .when(Cast.ANAHIT, COMMAND).tells(LEFT);
    }

    @Test
    void nobody_leaves_the_practice_of_their_own_delegation_uncategorised() {
        slice.when(Cast.LUCETTE, COMMAND).refused(PracticeRule.NOT_OWN_DELEGATION);
    }

    @Test
    void the_secretariat_does_not_classify() {
        slice.when(Cast.MIRELA, COMMAND).refused(SeatRule.RAPPORTEUR_ONLY);
    }
}
