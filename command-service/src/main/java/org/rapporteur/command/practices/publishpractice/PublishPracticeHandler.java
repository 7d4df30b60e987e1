package org.rapporteur.command.practices.publishpractice;

import static org.rapporteur.command.practices.PracticeRule.ACCEPTED_FIRST;
import static org.rapporteur.command.practices.PracticeRule.NOT_YET_PUBLISHED;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.OnPractice.Nothing;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.command.practices.Stage;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeCommand.PublishPractice;
import org.rapporteur.shared.practices.PracticeEvent.PracticePublished;
import org.rapporteur.shared.practices.PracticeTags;
import org.springframework.stereotype.Component;

/** Publishes an accepted practice in the compendium. */
@Component
final class PublishPracticeHandler implements Slice<PublishPractice, OnPractice<Nothing>> {
    @Override
    public OnPractice<Nothing> load(PublishPractice command, Act act, History history) {
        return OnPractice.load(command.practice(), act, history);
    }

    @Override
    public Decision decide(PublishPractice command, OnPractice<Nothing> on, Act act) {
        Capacity secretariat = on.seat().asSecretariat();
        NOT_YET_PUBLISHED.requires(on.dossier().stage() != Stage.PUBLISHED);
        ACCEPTED_FIRST.requires(on.dossier().stage() == Stage.ACCEPTED);
        return secretariat.tells(new PracticePublished(command.practice()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(PublishPractice command) {
        return PracticeTags.practice(command.practice());
    }
}
