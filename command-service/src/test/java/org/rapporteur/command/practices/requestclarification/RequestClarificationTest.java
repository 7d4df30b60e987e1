package org.rapporteur.command.practices.requestclarification;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.PracticeCommand.RequestClarification;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationRequested;

class RequestClarificationTest {
    private static final Instant DUE = Story.NOW.plusSeconds(3600);

    private final Deciding slice = Deciding.by(new RequestClarificationHandler()).given(Story.practice());

    private static RequestClarification ask(String field, Instant due) {
        return new RequestClarification(Story.PRACTICE, field, "How many families?", due);
    }

    private static ClarificationRequested asked(String field, Instant due) {
        return new ClarificationRequested(Story.PRACTICE,
                new ClarificationId(Deciding.ACT.newId("clarification")), field, "How many families?", due);
    }

    @Test
    void a_rapporteur_asks_about_a_field() {
        slice.when(Cast.ANAHIT, ask("impact", DUE)).tells(asked("impact", DUE));
    }

    @Test
    void a_rapporteur_asks_about_the_whole() {
        slice.when(Cast.ANAHIT, ask(null, null)).tells(asked(null, null));
    }

    @Test
    void several_questions_may_be_open() {
        slice.given(Story.practice(), Story.asked()).when(Cast.ANAHIT, ask("impact", null))
                .tells(asked("impact", null));
    }

    @Test
    void a_question_is_about_a_field_of_the_form_and_due_in_the_future() {
        slice.when(Cast.ANAHIT, ask("colour", Story.NOW)).invalid("field invalid.unknown-field",
                "due invalid.in-the-past");
    }

    @Test
    void nobody_asks_their_own_delegation() {
        slice.when(Cast.LUCETTE, ask("impact", null)).refused(PracticeRule.NOT_OWN_DELEGATION);
    }

    @Test
    void an_observer_asks_nothing() {
        slice.when(Cast.FREJA, ask("impact", null)).refused(SeatRule.RAPPORTEUR_ONLY);
    }

    @Test
    void nothing_is_asked_about_what_was_accepted() {
        slice.given(Story.accepted()).when(Cast.ANAHIT, ask("impact", null)).refused(PracticeRule.OPEN_FOR_REVIEW);
    }
}
