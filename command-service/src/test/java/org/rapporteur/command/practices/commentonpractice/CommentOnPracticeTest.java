package org.rapporteur.command.practices.commentonpractice;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.practices.CommentId;
import org.rapporteur.shared.practices.PracticeCommand.CommentOnPractice;
import org.rapporteur.shared.practices.PracticeEvent.PracticeCommented;

class CommentOnPracticeTest {
    private final Deciding slice = Deciding.by(new CommentOnPracticeHandler()).given(Story.practice());
    private final CommentOnPractice command = new CommentOnPractice(Story.PRACTICE, "We do this too");
    private final PracticeCommented commented = new PracticeCommented(Story.PRACTICE,
            new CommentId(Deciding.ACT.newId("comment")), "We do this too");

    @Test
    void who_reviews_or_runs_the_group_does_not_comment() {
        slice.when(Cast.MIRELA, command).refused(SeatRule.COMMENTATOR_ONLY);
        slice.when(Cast.ANAHIT, command).refused(SeatRule.COMMENTATOR_ONLY);
        slice.when(Cast.HENRIK, command).refused(SeatRule.COMMENTATOR_ONLY);
    }

    @Test
    void an_auditor_changes_nothing_by_a_comment() {
        slice.when(Cast.AMARA, command).refused(SeatRule.COMMENTATOR_ONLY);
    }

    @Test
    void what_was_withdrawn_is_no_longer_talked_about() {
        slice.given(Story.practice(), Story.withdrawn()).when(Cast.KARIM, command)
                .refused(PracticeRule.NOT_YET_WITHDRAWN);
    }

    @Test
    void members_correspondents_and_observers_comment() {
        slice.when(Cast.KARIM, command).as("MEMBER", Story.FR).tells(commented);
        slice.when(Cast.TERESA, command).as("CORRESPONDENT", Story.PT).tells(commented);
        slice.when(Cast.FREJA, command).as("OBSERVER", null).tells(commented);
    }

    @Test
    void the_delegation_itself_answers_there_too_also_after_publication() {
        slice.given(Story.published()).when(Cast.MATHIS, command).as("MEMBER", Story.LU).tells(commented);
    }
}
