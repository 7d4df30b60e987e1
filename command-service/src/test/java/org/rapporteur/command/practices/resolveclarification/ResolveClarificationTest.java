package org.rapporteur.command.practices.resolveclarification;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.PracticeCommand.ResolveClarification;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationProvided;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationResolved;
import org.rapporteur.shared.practices.PracticeEvent.PracticeAccepted;

class ResolveClarificationTest {
    private static final ClarificationProvided ANSWERED = new ClarificationProvided(Story.PRACTICE, Story.QUESTION,
            "40");

    private final Deciding asked = Deciding.by(new ResolveClarificationHandler()).given(Story.practice(),
            Story.asked());
    private final Deciding answered = asked.given(Story.practice(), Story.asked(), ANSWERED);

    private static ResolveClarification resolve(String reason) {
        return new ResolveClarification(Story.PRACTICE, Story.QUESTION, reason);
    }

    private static ClarificationResolved resolved(String reason) {
        return new ClarificationResolved(Story.PRACTICE, Story.QUESTION, reason);
    }

    @Test
    void nobody_settles_a_question_to_their_own_delegation() {
        answered.when(Cast.LUCETTE, resolve(null)).refused(PracticeRule.NOT_OWN_DELEGATION);
    }

    @Test
    void the_delegation_does_not_judge_its_own_answer() {
        answered.when(Cast.MATHIS, resolve(null)).refused(SeatRule.RAPPORTEUR_ONLY);
    }

    @Test
    void a_question_that_nobody_answered_is_settled_only_with_a_reason() {
        asked.when(Cast.ANAHIT, resolve(null)).refused(PracticeRule.ANSWER_OR_REASON);
        asked.when(Cast.ANAHIT, resolve(" ")).refused(PracticeRule.ANSWER_OR_REASON);
        asked.when(Cast.ANAHIT, resolve("The report says it")).tells(resolved("The report says it"));
    }

    @Test
    void a_question_is_settled_once() {
        asked.given(Story.practice(), Story.asked(), ANSWERED, resolved(null)).when(Cast.ANAHIT, resolve(null))
                .refused(PracticeRule.CLARIFICATION_UNRESOLVED);
    }

    @Test
    void another_question_is_unknown() {
        asked.when(Cast.ANAHIT,
                new ResolveClarification(Story.PRACTICE, new ClarificationId(Story.id("another")), "Why"))
                .refused(PracticeRule.KNOWN_CLARIFICATION);
    }

    @Test
    void nothing_is_settled_after_the_decision() {
        asked.given(Story.practice(), Story.asked(), ANSWERED, new PracticeAccepted(Story.PRACTICE, null))
                .when(Cast.ANAHIT, resolve(null)).refused(PracticeRule.OPEN_FOR_REVIEW);
    }

    @Test
    void an_answer_that_is_enough_settles_its_question() {
        answered.when(Cast.ANAHIT, resolve(null)).as("RAPPORTEUR", Story.AM).tells(resolved(null));
    }
}
