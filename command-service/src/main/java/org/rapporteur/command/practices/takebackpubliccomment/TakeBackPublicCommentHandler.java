package org.rapporteur.command.practices.takebackpubliccomment;

import static org.rapporteur.command.practices.PracticeRule.KNOWN_PUBLIC_COMMENT;
import static org.rapporteur.command.practices.PracticeRule.PUBLIC_COMMENT_STANDS;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.command.practices.PublicComments;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeCommand.TakeBackPublicComment;
import org.rapporteur.shared.practices.PracticeEvent.PublicCommentTakenBack;
import org.rapporteur.shared.practices.PracticeTags;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.springframework.stereotype.Component;

/** Takes a public comment back, also where the practice is not public at the moment: it would be again. */
@Component
final class TakeBackPublicCommentHandler implements Slice<TakeBackPublicComment, OnPractice<PublicComments>> {
    @Override
    public OnPractice<PublicComments> load(TakeBackPublicComment command, Act act, History history) {
        return OnPractice.load(command.practice(), act, history, PublicComments.NONE, PublicComments::evolve);
    }

    @Override
    public Decision decide(TakeBackPublicComment command, OnPractice<PublicComments> on, Act act) {
        DelegationCode author = on.facts().author(command.comment()).orElseThrow(KNOWN_PUBLIC_COMMENT::refused);
        Capacity capacity = on.seat().asSecretariatOrCommentatorOf(author);
        PUBLIC_COMMENT_STANDS.requires(on.facts().stands(command.comment()));
        return capacity.tells(new PublicCommentTakenBack(command.practice(), command.comment(), command.reason()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT", "MEMBER", "CORRESPONDENT", "OBSERVER");
    }

    @Override
    public Tag turn(TakeBackPublicComment command) {
        return PracticeTags.practice(command.practice());
    }
}
