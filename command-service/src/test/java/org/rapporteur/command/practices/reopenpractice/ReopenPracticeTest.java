package org.rapporteur.command.practices.reopenpractice;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.practices.PracticeCommand.ReopenPractice;
import org.rapporteur.shared.practices.PracticeEvent.PracticeDeclined;
import org.rapporteur.shared.practices.PracticeEvent.PracticeReopened;

class ReopenPracticeTest {
    private final Deciding slice = Deciding.by(new ReopenPracticeHandler()).given(Story.published());
    private final ReopenPractice command = new ReopenPractice(Story.PRACTICE, "The figures were wrong");
    private final PracticeReopened reopened = new PracticeReopened(Story.PRACTICE, "The figures were wrong");

    @Test
    void a_rapporteur_opens_nothing_again() {
        slice.when(Cast.ANAHIT, command).refused(SeatRule.SECRETARIAT_ONLY);
    }

    @Test
    void what_is_under_review_or_waits_for_publication_is_not_opened_again() {
        slice.given(Story.practice()).when(Cast.MIRELA, command).refused(PracticeRule.DECLINED_OR_PUBLISHED);
        slice.given(Story.accepted()).when(Cast.MIRELA, command).refused(PracticeRule.DECLINED_OR_PUBLISHED);
    }

    @Test
    void what_was_withdrawn_stays_withdrawn() {
        slice.given(Story.published(), Story.withdrawn()).when(Cast.MIRELA, command)
                .refused(PracticeRule.DECLINED_OR_PUBLISHED);
    }

    @Test
    void it_is_opened_again_once() {
        slice.given(Story.published(), reopened).when(Cast.MIRELA, command)
                .refused(PracticeRule.DECLINED_OR_PUBLISHED);
    }

    @Test
    void what_was_published_in_error_is_opened_again() {
        slice.when(Cast.MIRELA, command).as("SECRETARIAT", null).tells(reopened);
    }

    @Test
    void what_was_declined_is_opened_again() {
        slice.given(Story.practice(), new PracticeDeclined(Story.PRACTICE, "Unclear")).when(Cast.MIRELA, command)
                .tells(reopened);
    }
}
