package org.rapporteur.command.practices.provideclarification;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.PracticeCommand.ProvideClarification;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationProvided;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationResolved;

class ProvideClarificationTest {
    private static final ProvideClarification COMMAND = new ProvideClarification(Story.PRACTICE, Story.QUESTION, "40");
    private static final ClarificationProvided ANSWERED = new ClarificationProvided(Story.PRACTICE, Story.QUESTION,
            "40");

    private final Deciding slice = Deciding.by(new ProvideClarificationHandler()).given(Story.practice(),
            Story.asked());

    @Test
    void the_delegation_answers() {
        slice.when(Cast.MATHIS, COMMAND).as("MEMBER", Story.LU).tells(ANSWERED);
    }

    @Test
    void another_delegation_does_not_answer() {
        slice.when(Cast.KARIM, COMMAND).refused(SeatRule.OWN_DELEGATION_ONLY, Story.LU);
    }

    @Test
    void who_asked_does_not_answer() {
        slice.when(Cast.ANAHIT, COMMAND).refused(SeatRule.OWN_DELEGATION_ONLY);
    }

    @Test
    void a_question_that_was_not_asked_is_not_answered() {
        slice.when(Cast.MATHIS,
                new ProvideClarification(Story.PRACTICE, new ClarificationId(Story.id("another")), "40"))
                .refused(PracticeRule.KNOWN_CLARIFICATION);
    }

    @Test
    void a_question_is_answered_once() {
        slice.given(Story.practice(), Story.asked(), ANSWERED).when(Cast.MATHIS, COMMAND)
                .refused(PracticeRule.CLARIFICATION_OPEN);
    }

    @Test
    void nothing_is_answered_about_what_was_withdrawn() {
        slice.given(Story.practice(), Story.asked(), Story.withdrawn()).when(Cast.MATHIS, COMMAND)
                .refused(PracticeRule.OPEN_FOR_REVIEW);
    }

    @Test
    void a_question_that_was_settled_meanwhile_takes_no_answer() {
        Deciding.by(new ProvideClarificationHandler())
                .given(Story.practice(), Story.asked(),
                        new ClarificationResolved(Story.PRACTICE, Story.QUESTION, "The report says it"))
                .when(Cast.MATHIS, new ProvideClarification(Story.PRACTICE, Story.QUESTION, "40"))
                .refused(PracticeRule.CLARIFICATION_OPEN);
    }
}
