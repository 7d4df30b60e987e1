package org.rapporteur.command.practices.acceptpractice;

import static org.rapporteur.command.practices.PracticeRule.CLASSIFIED;
import static org.rapporteur.command.practices.PracticeRule.NO_OPEN_CLARIFICATION;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.Categories;
import org.rapporteur.command.practices.Clarifications;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeCommand.AcceptPractice;
import org.rapporteur.shared.practices.PracticeEvent.PracticeAccepted;
import org.rapporteur.shared.practices.PracticeTags;
import org.springframework.stereotype.Component;

/** Accepts a practice that is classified, or left uncategorised on purpose, and about which no question is open. */
@Component
final class AcceptPracticeHandler implements Slice<AcceptPractice, OnPractice<AcceptPracticeHandler.Facts>> {
    record Facts(Categories categories, Clarifications clarifications) {
        Facts evolve(Event event) {
            return new Facts(categories.evolve(event), clarifications.evolve(event));
        }
    }

    @Override
    public OnPractice<Facts> load(AcceptPractice command, Act act, History history) {
        return OnPractice.load(command.practice(), act, history, new Facts(Categories.NONE, Clarifications.NONE),
                Facts::evolve);
    }

    @Override
    public Decision decide(AcceptPractice command, OnPractice<Facts> on, Act act) {
        Capacity rapporteur = on.asReviewer();
        NO_OPEN_CLARIFICATION.requires(on.facts().clarifications().open().isEmpty());
        CLASSIFIED.requires(on.facts().categories().isClassified());
        return rapporteur.tells(new PracticeAccepted(command.practice(), command.reason()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("RAPPORTEUR");
    }

    @Override
    public Tag turn(AcceptPractice command) {
        return PracticeTags.practice(command.practice());
    }
}
