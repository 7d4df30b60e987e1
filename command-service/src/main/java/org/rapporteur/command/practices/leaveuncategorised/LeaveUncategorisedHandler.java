package org.rapporteur.command.practices.leaveuncategorised;

import static org.rapporteur.command.practices.PracticeRule.NO_CATEGORY;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.Categories;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeCommand.LeaveUncategorised;
import org.rapporteur.shared.practices.PracticeEvent.PracticeLeftUncategorised;
import org.rapporteur.shared.practices.PracticeTags;
import org.springframework.stereotype.Component;

/** Says that no category fits: only a practice without one can be left so, and assigning one ends it. */
@Component
final class LeaveUncategorisedHandler implements Slice<LeaveUncategorised, OnPractice<Categories>> {
    @Override
    public OnPractice<Categories> load(LeaveUncategorised command, Act act, History history) {
        return OnPractice.load(command.practice(), act, history, Categories.NONE, Categories::evolve);
    }

    @Override
    public Decision decide(LeaveUncategorised command, OnPractice<Categories> on, Act act) {
        Capacity rapporteur = on.asReviewer();
        NO_CATEGORY.requires(on.facts().assigned().isEmpty(), String.join(", ", on.facts().assigned()));
        return command.reason().equals(on.facts().uncategorisedReason())
                ? rapporteur.tellsNothing()
                : rapporteur.tells(new PracticeLeftUncategorised(command.practice(), command.reason()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("RAPPORTEUR");
    }

    @Override
    public Tag turn(LeaveUncategorised command) {
        return PracticeTags.practice(command.practice());
    }
}
