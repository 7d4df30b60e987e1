package org.rapporteur.command.practices.addinternalnote;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.practices.NoteId;
import org.rapporteur.shared.practices.PracticeCommand.AddInternalNote;
import org.rapporteur.shared.practices.PracticeEvent.InternalNoteAdded;

class AddInternalNoteTest {
    private final Deciding slice = Deciding.by(new AddInternalNoteHandler()).given(Story.practice());
    private final AddInternalNote command = new AddInternalNote(Story.PRACTICE, "Ask the ministry");
    private final InternalNoteAdded added = new InternalNoteAdded(Story.PRACTICE,
            new NoteId(Deciding.ACT.newId("note")), "Ask the ministry");

    @Test
    void a_rapporteur_of_the_own_delegation_notes_nothing() {
        slice.when(Cast.LUCETTE, command).refused(PracticeRule.NOT_OWN_DELEGATION);
    }

    @Test
    void neither_the_delegation_nor_the_chair_nor_an_observer_notes_anything() {
        slice.when(Cast.MATHIS, command).refused(SeatRule.SECRETARIAT_OR_RAPPORTEUR_ONLY);
        slice.when(Cast.HENRIK, command).refused(SeatRule.SECRETARIAT_OR_RAPPORTEUR_ONLY);
        slice.when(Cast.FREJA, command).refused(SeatRule.SECRETARIAT_OR_RAPPORTEUR_ONLY);
    }

    @Test
    void the_secretariat_notes_at_any_point_of_its_life() {
        slice.when(Cast.MIRELA, command).as("SECRETARIAT", null).tells(added);
        slice.given(Story.published()).when(Cast.MIRELA, command).tells(added);
        slice.given(Story.practice(), Story.withdrawn()).when(Cast.MIRELA, command).tells(added);
    }

    @Test
    void a_rapporteur_of_another_delegation_notes_after_the_decision_too() {
        slice.given(Story.accepted()).when(Cast.ANAHIT, command).as("RAPPORTEUR", Story.AM).tells(added);
    }
}
