package org.rapporteur.command.practices.takebackpubliccomment;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.practices.CommentId;
import org.rapporteur.shared.practices.PracticeCommand.TakeBackPublicComment;
import org.rapporteur.shared.practices.PracticeEvent.PracticeReopened;
import org.rapporteur.shared.practices.PracticeEvent.PublicCommentTakenBack;

class TakeBackPublicCommentTest {
    private static final String WHY = "The figures were wrong";

    private final Deciding slice = Deciding.by(new TakeBackPublicCommentHandler()).given(Story.commentedPublicly());
    private final TakeBackPublicComment command = new TakeBackPublicComment(Story.PRACTICE, Story.COMMENT, WHY);
    private final PublicCommentTakenBack takenBack = new PublicCommentTakenBack(Story.PRACTICE, Story.COMMENT, WHY);

    @Test
    void no_other_delegation_takes_it_back_not_even_that_of_the_practice() {
        slice.when(Cast.MATHIS, command).refused(SeatRule.SECRETARIAT_OR_ITS_AUTHORS);
        slice.when(Cast.TERESA, command).refused(SeatRule.SECRETARIAT_OR_ITS_AUTHORS);
        slice.when(Cast.ANAHIT, command).refused(SeatRule.SECRETARIAT_OR_ITS_AUTHORS);
    }

    @Test
    void another_comment_is_unknown() {
        slice.when(Cast.KARIM, new TakeBackPublicComment(Story.PRACTICE, new CommentId(Story.id("another")), WHY))
                .refused(PracticeRule.KNOWN_PUBLIC_COMMENT);
    }

    @Test
    void it_is_taken_back_once() {
        slice.given(Story.commentedPublicly(), takenBack).when(Cast.KARIM, command)
                .refused(PracticeRule.PUBLIC_COMMENT_STANDS);
    }

    @Test
    void its_delegation_and_the_secretariat_take_it_back() {
        slice.when(Cast.KARIM, command).as("MEMBER", Story.FR).tells(takenBack);
        slice.when(Cast.MIRELA, command).as("SECRETARIAT", null).tells(takenBack);
    }

    @Test
    void also_while_the_practice_is_under_review_again() {
        slice.given(Story.commentedPublicly(), new PracticeReopened(Story.PRACTICE, "Again"))
                .when(Cast.KARIM, command).as("MEMBER", Story.FR).tells(takenBack);
    }
}
