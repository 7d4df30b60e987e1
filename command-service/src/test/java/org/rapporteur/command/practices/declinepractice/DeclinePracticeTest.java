package org.rapporteur.command.practices.declinepractice;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.practices.PracticeCommand.DeclinePractice;
import org.rapporteur.shared.practices.PracticeEvent.PracticeDeclined;

class DeclinePracticeTest {
    private static final DeclinePractice COMMAND = new DeclinePractice(Story.PRACTICE, "Not a practice yet");

    private final Deciding slice = Deciding.by(new DeclinePracticeHandler()).given(Story.practice());

    @Test
    void a_rapporteur_declines_with_a_reason() {
        slice.when(Cast.ANAHIT, COMMAND).tells(new PracticeDeclined(Story.PRACTICE, "Not a practice yet"));
    }

    @Test
    void nobody_declines_the_practice_of_their_own_delegation() {
        slice.when(Cast.LUCETTE, COMMAND).refused(PracticeRule.NOT_OWN_DELEGATION);
    }

    @Test
    void the_secretariat_declines_nothing() {
        slice.when(Cast.MIRELA, COMMAND).refused(SeatRule.RAPPORTEUR_ONLY);
    }

    @Test
    void what_was_accepted_is_not_declined() {
        slice.given(Story.accepted()).when(Cast.ANAHIT, COMMAND).refused(PracticeRule.OPEN_FOR_REVIEW);
    }

    @Test
    void a_practice_is_declined_once() {
        slice.given(Story.practice(), new PracticeDeclined(Story.PRACTICE, "Before")).when(Cast.ANAHIT, COMMAND)
                .refused(PracticeRule.OPEN_FOR_REVIEW);
    }
}
