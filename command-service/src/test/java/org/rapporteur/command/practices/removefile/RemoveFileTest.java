package org.rapporteur.command.practices.removefile;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.practices.PracticeCommand.RemoveFile;
import org.rapporteur.shared.practices.PracticeEvent.FileRemoved;

class RemoveFileTest {
    private static final RemoveFile REMOVE = new RemoveFile(Story.PRACTICE, Story.FILE, "On request");
    private final Deciding slice = Deciding.by(new RemoveFileHandler()).given(Story.practice(), Story.attached());

    @Test
    void its_own_delegation_asks_and_the_secretariat_removes() {
        slice.when(Cast.MATHIS, REMOVE).refused(SeatRule.SECRETARIAT_ONLY);
        slice.when(Cast.MIRELA, REMOVE).as("SECRETARIAT", null)
                .tells(new FileRemoved(Story.PRACTICE, Story.FILE, "On request"));
    }

    @Test
    void a_file_of_another_practice_is_none_of_this_one() {
        slice.when(Cast.MIRELA, new RemoveFile(Story.PRACTICE, "b".repeat(64), "On request"))
                .refused(PracticeRule.KNOWN_FILE);
    }

    @Test
    void what_was_removed_is_not_removed_again() {
        slice.given(Story.practice(), Story.attached(), new FileRemoved(Story.PRACTICE, Story.FILE, "On request"))
                .when(Cast.MIRELA, REMOVE).refused(PracticeRule.KNOWN_FILE);
    }
}
