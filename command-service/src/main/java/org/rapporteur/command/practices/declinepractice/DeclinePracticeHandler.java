package org.rapporteur.command.practices.declinepractice;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.OnPractice.Nothing;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeCommand.DeclinePractice;
import org.rapporteur.shared.practices.PracticeEvent.PracticeDeclined;
import org.rapporteur.shared.practices.PracticeTags;
import org.springframework.stereotype.Component;

/** Declines a practice, with the reason that its delegation reads. */
@Component
final class DeclinePracticeHandler implements Slice<DeclinePractice, OnPractice<Nothing>> {
    @Override
    public OnPractice<Nothing> load(DeclinePractice command, Act act, History history) {
        return OnPractice.load(command.practice(), act, history);
    }

    @Override
    public Decision decide(DeclinePractice command, OnPractice<Nothing> on, Act act) {
        return on.asReviewer().tells(new PracticeDeclined(command.practice(), command.reason()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("RAPPORTEUR");
    }

    @Override
    public Tag turn(DeclinePractice command) {
        return PracticeTags.practice(command.practice());
    }
}
