package org.rapporteur.command.practices.removecategory;

import static org.rapporteur.command.practices.PracticeRule.CATEGORY_ASSIGNED;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.Categories;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeCommand.RemoveCategory;
import org.rapporteur.shared.practices.PracticeEvent.CategoryRemoved;
import org.rapporteur.shared.practices.PracticeTags;
import org.springframework.stereotype.Component;

/** Takes a category from a practice. */
@Component
final class RemoveCategoryHandler implements Slice<RemoveCategory, OnPractice<Categories>> {
    @Override
    public OnPractice<Categories> load(RemoveCategory command, Act act, History history) {
        return OnPractice.load(command.practice(), act, history, Categories.NONE, Categories::evolve);
    }

    @Override
    public Decision decide(RemoveCategory command, OnPractice<Categories> on, Act act) {
        Capacity rapporteur = on.asReviewer();
        CATEGORY_ASSIGNED.requires(on.facts().assigned().contains(command.category()), command.category());
        return rapporteur.tells(new CategoryRemoved(command.practice(), command.category(), command.reason()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("RAPPORTEUR");
    }

    @Override
    public Tag turn(RemoveCategory command) {
        return PracticeTags.practice(command.practice());
    }
}
