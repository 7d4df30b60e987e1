package org.rapporteur.command.practices.reopenpractice;

import static org.rapporteur.command.practices.PracticeRule.DECLINED_OR_PUBLISHED;

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
import org.rapporteur.shared.practices.PracticeCommand.ReopenPractice;
import org.rapporteur.shared.practices.PracticeEvent.PracticeReopened;
import org.rapporteur.shared.practices.PracticeTags;
import org.springframework.stereotype.Component;

/** Takes a practice that was declined, or published in error, back to its review; what was published is no longer shown. */
@Component
final class ReopenPracticeHandler implements Slice<ReopenPractice, OnPractice<Nothing>> {
    @Override
    public OnPractice<Nothing> load(ReopenPractice command, Act act, History history) {
        return OnPractice.load(command.practice(), act, history);
    }

    @Override
    public Decision decide(ReopenPractice command, OnPractice<Nothing> on, Act act) {
        Capacity secretariat = on.seat().asSecretariat();
        Stage stage = on.dossier().stage();
        DECLINED_OR_PUBLISHED.requires(stage == Stage.DECLINED || stage == Stage.PUBLISHED);
        return secretariat.tells(new PracticeReopened(command.practice(), command.reason()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(ReopenPractice command) {
        return PracticeTags.practice(command.practice());
    }
}
