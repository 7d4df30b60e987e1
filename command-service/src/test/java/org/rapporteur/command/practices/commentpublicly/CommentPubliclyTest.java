package org.rapporteur.command.practices.commentpublicly;

import org.junit.jupiter.api.Test;
import org.rapporteur.command.Cast;
import org.rapporteur.command.Deciding;
import org.rapporteur.command.Story;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.practices.PracticeRule;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.CommentId;
import org.rapporteur.shared.practices.PracticeCommand.CommentPublicly;
import org.rapporteur.shared.practices.PracticeEvent.PracticeCommentedPublicly;
import org.rapporteur.shared.workinggroups.DelegationCode;

class CommentPubliclyTest {
    private final Deciding slice = Deciding.by(new CommentPubliclyHandler()).given(Story.published());
    private final CommentPublicly command = new CommentPublicly(Story.PRACTICE, Language.EN, "We do this too");

    private static PracticeCommentedPublicly commented(DelegationCode delegation) {
        return new PracticeCommentedPublicly(Story.PRACTICE, new CommentId(Deciding.ACT.newId("comment")), delegation,
                Language.EN, "We do this too");
    }

    @Test
    void who_reviews_or_runs_the_group_does_not_comment() {
        slice.when(Cast.MIRELA, command).refused(SeatRule.COMMENTATOR_ONLY);
        slice.when(Cast.ANAHIT, command).refused(SeatRule.COMMENTATOR_ONLY);
        slice.when(Cast.AMARA, command).refused(SeatRule.COMMENTATOR_ONLY);
    }

    @Test
    void who_speaks_for_no_delegation_comments_for_the_group_only() {
        slice.when(Cast.FREJA, command).refused(SeatRule.SPEAKS_FOR_A_DELEGATION);
    }

    @Test
    void nobody_comments_publicly_on_what_is_not_published() {
        slice.given(Story.accepted()).when(Cast.KARIM, command).refused(PracticeRule.PUBLIC_TO_COMMENT_PUBLICLY);
        slice.given(Story.published(), Story.withdrawn()).when(Cast.KARIM, command)
                .refused(PracticeRule.PUBLIC_TO_COMMENT_PUBLICLY);
    }

    @Test
    void it_stands_in_the_name_of_the_delegation_that_the_seat_speaks_for() {
        slice.when(Cast.KARIM, command).as("MEMBER", Story.FR).tells(commented(Story.FR));
        slice.when(Cast.TERESA, command).as("CORRESPONDENT", Story.PT).tells(commented(Story.PT));
    }

    @Test
    void the_practices_own_delegation_answers_there_too() {
        slice.when(Cast.MATHIS, command).as("MEMBER", Story.LU).tells(commented(Story.LU));
    }
}
