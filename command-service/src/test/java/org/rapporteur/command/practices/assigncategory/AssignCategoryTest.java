package org.rapporteur.command.practices.assigncategory;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Contents;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Forms;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.practices.Confidence;
import org.rapporteur.shared.practices.PracticeCommand.AssignCategory;
import org.rapporteur.shared.practices.PracticeEvent.CategoryAssigned;
import org.rapporteur.shared.practices.PracticeEvent.PracticeLeftUncategorised;
import org.rapporteur.shared.practices.PracticeEvent.PracticeSubmitted;
import org.rapporteur.shared.practices.PracticeId;

class AssignCategoryTest {
    private final Deciding slice = Deciding.by(new AssignCategoryHandler()).given(Story.practice());

    private static AssignCategory assign(String category, String... subCategories) {
        return new AssignCategory(Story.PRACTICE, category, List.of(subCategories), true, "It fits", Confidence.HIGH);
    }

    private static CategoryAssigned assigned(String category, boolean primary, String... subCategories) {
        return new CategoryAssigned(Story.PRACTICE, category, List.of(subCategories), primary, "It fits",
                Confidence.HIGH);
    }

    @Test
    void a_rapporteur_of_another_delegation_assigns_a_category() {
        slice.when(Cast.ANAHIT, assign("3", "3.1", "3.3")).as("RAPPORTEUR", Story.AM)
                .tells(assigned("3", true, "3.1", "3.3"));
    }

    @Test
    void nobody_reviews_the_practice_of_their_own_delegation() {
        slice.when(Cast.LUCETTE, assign("3")).refused(PracticeRule.NOT_OWN_DELEGATION);
    }

    @Test
    void nobody_reviews_a_practice_that_their_own_body_answered() {
        PracticeId answered = new PracticeId(Story.id("other practice"));

        slice.given(Story.call(), new PracticeSubmitted(answered, Story.CALL, Story.GROUP, Story.LU, Story.JCY,
                Story.CONTACT, Contents.sealed("Leave", Story.CONTACT)))
                .when(Cast.NADEZHDA, new AssignCategory(answered, "1", List.of(), false, null, null))
                .refused(PracticeRule.NOT_OWN_DELEGATION);
    }

    @Test
    void nobody_but_a_rapporteur_assigns_a_category() {
        slice.when(Cast.MIRELA, assign("3")).refused(SeatRule.RAPPORTEUR_ONLY);
    }

    @Test
    void a_category_is_of_the_vocabulary_of_the_call() {
        slice.when(Cast.ANAHIT, assign("10")).invalid("category invalid.unknown-term");
    }

    @Test
    void a_sub_category_is_of_its_own_category() {
        slice.when(Cast.ANAHIT, assign("3", "3.1", "2.1")).invalid("subCategories invalid.unknown-term");
    }

    @Test
    void what_is_retired_is_not_assigned() {
        slice.given(Forms.practiceAfterRetiring("3", "3.1")).when(Cast.ANAHIT, assign("3", "3.1"))
                .invalid("category invalid.retired-term", "subCategories invalid.retired-term");
    }

    @Test
    void what_was_assigned_before_it_was_retired_may_stay_and_nothing_else_retired_comes_with_it() {
        Deciding retiredSince = slice.given(Forms.practiceAfterRetiring("3", "3.1", "3.2"),
                assigned("3", true, "3.1"));

        retiredSince.when(Cast.ANAHIT, assign("3", "3.1", "3.3")).as("RAPPORTEUR", Story.AM)
                .tells(assigned("3", true, "3.1", "3.3"));
        retiredSince.when(Cast.ANAHIT, assign("3", "3.1", "3.2")).invalid("subCategories invalid.retired-term");
    }

    @Test
    void the_same_again_changes_nothing() {
        slice.given(Story.practice(), assigned("3", true)).when(Cast.ANAHIT, assign("3")).tellsNothing();
    }

    @Test
    void other_particulars_change_the_category() {
        slice.given(Story.practice(), assigned("3", true)).when(Cast.ANAHIT, assign("3", "3.2"))
                .tells(assigned("3", true, "3.2"));
    }

    @Test
    void what_was_the_main_category_before_another_can_be_it_again() {
        slice.given(Story.practice(), assigned("3", true), assigned("5", true)).when(Cast.ANAHIT, assign("3"))
                .tells(assigned("3", true));
    }

    @Test
    void a_practice_that_was_left_uncategorised_may_get_a_category() {
        slice.given(Story.practice(), new PracticeLeftUncategorised(Story.PRACTICE, Story.TITLE))
                .when(Cast.ANAHIT, assign("3")).tells(assigned("3", true));
    }

    @Test
    void what_was_accepted_is_not_classified_again() {
        slice.given(Story.accepted()).when(Cast.ANAHIT, assign("3")).refused(PracticeRule.OPEN_FOR_REVIEW);
    }

    @Test
    void an_unknown_practice_has_no_category() {
        slice.when(Cast.ANAHIT, new AssignCategory(new PracticeId(Story.id("another")), "3", List.of(), false, null,
                null)).refused(PracticeRule.KNOWN_PRACTICE);
    }
}
