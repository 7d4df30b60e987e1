package org.rapporteur.command.practices.provideclarification;

import static org.rapporteur.command.practices.PracticeRule.CLARIFICATION_OPEN;
import static org.rapporteur.command.practices.PracticeRule.KNOWN_CLARIFICATION;
import static org.rapporteur.command.practices.PracticeRule.OPEN_FOR_REVIEW;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.Clarifications;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeCommand.ProvideClarification;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationProvided;
import org.rapporteur.shared.practices.PracticeTags;
import org.springframework.stereotype.Component;

/** The delegation answers a question about its practice, once. */
@Component
final class ProvideClarificationHandler implements Slice<ProvideClarification, OnPractice<Clarifications>> {
    @Override
    public OnPractice<Clarifications> load(ProvideClarification command, Act act, History history) {
        return OnPractice.load(command.practice(), act, history, Clarifications.NONE, Clarifications::evolve);
    }

    @Override
    public Decision decide(ProvideClarification command, OnPractice<Clarifications> on, Act act) {
        Capacity member = on.asItsDelegation();
        KNOWN_CLARIFICATION.requires(on.facts().asked().contains(command.clarification()));
        OPEN_FOR_REVIEW.requires(on.dossier().isOpenForReview());
        CLARIFICATION_OPEN.requires(on.facts().open().contains(command.clarification()));
        return member.tells(
                new ClarificationProvided(command.practice(), command.clarification(), command.answer()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("MEMBER", "CORRESPONDENT");
    }

    @Override
    public Tag turn(ProvideClarification command) {
        return PracticeTags.practice(command.practice());
    }
}
