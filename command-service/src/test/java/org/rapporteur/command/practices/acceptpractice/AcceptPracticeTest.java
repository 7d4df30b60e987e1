package org.rapporteur.command.practices.acceptpractice;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.PracticeCommand.AcceptPractice;
import org.rapporteur.shared.practices.PracticeEvent.CategoryRemoved;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationProvided;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationRequested;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationResolved;
import org.rapporteur.shared.practices.PracticeEvent.PracticeAccepted;
import org.rapporteur.shared.practices.PracticeEvent.PracticeLeftUncategorised;
import org.rapporteur.shared.practices.PracticeEvent.PracticeReopened;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.RoleRevoked;

class AcceptPracticeTest {
    private static final AcceptPractice COMMAND = new AcceptPractice(Story.PRACTICE, null);
    private static final PracticeAccepted ACCEPTED = new PracticeAccepted(Story.PRACTICE, null);

    private final Deciding slice = Deciding.by(new AcceptPracticeHandler()).given(Story.classified());

    @Test
    void a_rapporteur_accepts_a_practice_with_a_category() {
        slice.when(Cast.ANAHIT, COMMAND).as("RAPPORTEUR", Story.AM).tells(ACCEPTED);
    }

    @Test
    void a_rapporteur_accepts_a_practice_that_was_left_uncategorised() {
        slice.given(Story.practice(), new PracticeLeftUncategorised(Story.PRACTICE, Story.TITLE))
                .when(Cast.ANAHIT, COMMAND).tells(ACCEPTED);
    }

    @Test
    void a_practice_without_a_category_is_not_accepted() {
        slice.given(Story.practice()).when(Cast.ANAHIT, COMMAND).refused(PracticeRule.CLASSIFIED);
    }

    @Test
    void a_practice_whose_category_was_removed_is_not_accepted() {
        slice.given(Story.classified(), new CategoryRemoved(Story.PRACTICE, "1", "A mistake"))
                .when(Cast.ANAHIT, COMMAND).refused(PracticeRule.CLASSIFIED);
    }

    @Test
    void a_practice_is_not_accepted_while_a_question_is_open() {
        slice.given(Story.classified(), Story.asked()).when(Cast.ANAHIT, COMMAND)
                .refused(PracticeRule.NO_OPEN_CLARIFICATION);
    }

    @Test
    void the_answer_of_one_question_does_not_close_another() {
        slice.given(Story.classified(), Story.asked(),
                new ClarificationRequested(Story.PRACTICE, new ClarificationId(Story.id("second")), null, "When?",
                        null),
                new ClarificationProvided(Story.PRACTICE, Story.QUESTION, "40")).when(Cast.ANAHIT, COMMAND)
                .refused(PracticeRule.NO_OPEN_CLARIFICATION);
    }

    @Test
    void once_every_question_is_answered_it_may_be_accepted() {
        slice.given(Story.classified(), Story.asked(),
                new ClarificationProvided(Story.PRACTICE, Story.QUESTION, "40")).when(Cast.ANAHIT, COMMAND)
                .tells(ACCEPTED);
    }

    @Test
    void a_question_that_was_settled_without_an_answer_holds_nothing_up() {
        slice.given(Story.classified(), Story.asked(),
                new ClarificationResolved(Story.PRACTICE, Story.QUESTION, "The report says it"))
                .when(Cast.ANAHIT, COMMAND).tells(ACCEPTED);
    }

    @Test
    void what_was_opened_again_is_accepted_again() {
        slice.given(Story.published(), new PracticeReopened(Story.PRACTICE, "Wrong figures"))
                .when(Cast.ANAHIT, COMMAND).tells(ACCEPTED);
    }

    @Test
    void nobody_accepts_the_practice_of_their_own_delegation() {
        slice.when(Cast.LUCETTE, COMMAND).refused(PracticeRule.NOT_OWN_DELEGATION);
    }

    @Test
    void a_rapporteur_whose_role_was_revoked_accepts_nothing() {
        slice.given(Story.classified(), new RoleRevoked(Story.GROUP, Cast.ANAHIT.person(), Role.RAPPORTEUR, "Left"))
                .when(Cast.ANAHIT, COMMAND).refused(SeatRule.RAPPORTEUR_ONLY);
    }

    @Test
    void a_practice_is_accepted_once() {
        slice.given(Story.accepted()).when(Cast.ANAHIT, COMMAND).refused(PracticeRule.OPEN_FOR_REVIEW);
    }

    @Test
    void an_unknown_practice_is_not_accepted() {
        slice.when(Cast.ANAHIT, new AcceptPractice(new PracticeId(Story.id("another")), null))
                .refused(PracticeRule.KNOWN_PRACTICE);
    }
}
