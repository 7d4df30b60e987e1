package org.rapporteur.command.practices.removecategory;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.practices.PracticeCommand.RemoveCategory;
import org.rapporteur.shared.practices.PracticeEvent.CategoryRemoved;

class RemoveCategoryTest {
    private static final RemoveCategory COMMAND = new RemoveCategory(Story.PRACTICE, "1", "A mistake");

    private final Deciding slice = Deciding.by(new RemoveCategoryHandler()).given(Story.classified());

    @Test
    void a_rapporteur_removes_a_category() {
        slice.when(Cast.ANAHIT, COMMAND).tells(new CategoryRemoved(Story.PRACTICE, "1", "A mistake"));
    }

    @Test
    void nobody_removes_a_category_from_the_practice_of_their_own_delegation() {
        slice.when(Cast.LUCETTE, COMMAND).refused(PracticeRule.NOT_OWN_DELEGATION);
    }

    @Test
    void a_category_that_is_not_there_is_not_removed() {
        slice.when(Cast.ANAHIT, new RemoveCategory(Story.PRACTICE, "2", "No"))
                .refused(PracticeRule.CATEGORY_ASSIGNED, "2");
    }

    @Test
    void a_category_is_not_removed_twice() {
        slice.given(Story.classified(), new CategoryRemoved(Story.PRACTICE, "1", "Before"))
                .when(Cast.ANAHIT, COMMAND).refused(PracticeRule.CATEGORY_ASSIGNED, "1");
    }

    @Test
    void a_member_removes_no_category() {
        slice.when(Cast.KARIM, COMMAND).refused(SeatRule.RAPPORTEUR_ONLY);
    }

    @Test
    void what_was_published_keeps_its_categories() {
        slice.given(Story.published()).when(Cast.ANAHIT, COMMAND).refused(PracticeRule.OPEN_FOR_REVIEW);
    }
}
