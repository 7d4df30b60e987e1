package org.rapporteur.command.practices.commentpublicly;

import static org.rapporteur.command.practices.PracticeRule.PUBLIC_TO_COMMENT_PUBLICLY;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.SeatRule;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.command.practices.OnPractice.Nothing;
import org.rapporteur.command.practices.Stage;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.CommentId;
import org.rapporteur.shared.practices.PracticeCommand.CommentPublicly;
import org.rapporteur.shared.practices.PracticeEvent.PracticeCommentedPublicly;
import org.rapporteur.shared.practices.PracticeTags;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.springframework.stereotype.Component;

/** Comments on a published practice in the name of a delegation, for everybody. */
@Component
final class CommentPubliclyHandler implements Slice<CommentPublicly, OnPractice<Nothing>> {
    @Override
    public OnPractice<Nothing> load(CommentPublicly command, Act act, History history) {
        return OnPractice.load(command.practice(), act, history);
    }

    @Override
    public Decision decide(CommentPublicly command, OnPractice<Nothing> on, Act act) {
        Capacity author = on.seat().asCommentator();
        DelegationCode delegation = on.seat().delegation();
        if (delegation == null) {
            throw SeatRule.SPEAKS_FOR_A_DELEGATION.refused();
        }
        PUBLIC_TO_COMMENT_PUBLICLY.requires(on.dossier().stage() == Stage.PUBLISHED);
        return author.tells(new PracticeCommentedPublicly(command.practice(), new CommentId(act.newId("comment")),
                delegation, command.language(), command.text()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("MEMBER", "CORRESPONDENT", "OBSERVER");
    }

    @Override
    public Tag turn(CommentPublicly command) {
        return PracticeTags.practice(command.practice());
    }

    @Override
    public Set<String> mints() {
        return Set.of("comment");
    }
}
