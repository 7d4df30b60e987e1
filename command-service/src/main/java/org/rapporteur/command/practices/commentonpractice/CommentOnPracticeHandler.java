package org.rapporteur.command.practices.commentonpractice;

import static org.rapporteur.command.practices.PracticeRule.NOT_YET_WITHDRAWN;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.command.practices.OnPractice.Nothing;
import org.rapporteur.command.practices.Stage;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.CommentId;
import org.rapporteur.shared.practices.PracticeCommand.CommentOnPractice;
import org.rapporteur.shared.practices.PracticeEvent.PracticeCommented;
import org.rapporteur.shared.practices.PracticeTags;
import org.springframework.stereotype.Component;

/** Comments on a practice of the group, whoever sent it; what was withdrawn is no longer talked about. */
@Component
final class CommentOnPracticeHandler implements Slice<CommentOnPractice, OnPractice<Nothing>> {
    @Override
    public OnPractice<Nothing> load(CommentOnPractice command, Act act, History history) {
        return OnPractice.load(command.practice(), act, history);
    }

    @Override
    public Decision decide(CommentOnPractice command, OnPractice<Nothing> on, Act act) {
        Capacity author = on.seat().asCommentator();
        NOT_YET_WITHDRAWN.requires(on.dossier().stage() != Stage.WITHDRAWN);
        return author.tells(new PracticeCommented(command.practice(), new CommentId(act.newId("comment")),
                command.text()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("MEMBER", "CORRESPONDENT", "OBSERVER");
    }

    @Override
    public Tag turn(CommentOnPractice command) {
        return PracticeTags.practice(command.practice());
    }

    @Override
    public Set<String> mints() {
        return Set.of("comment");
    }
}
