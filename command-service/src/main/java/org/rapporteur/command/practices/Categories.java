package org.rapporteur.command.practices;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.practices.PracticeEvent.CategoryAssigned;
import org.rapporteur.shared.practices.PracticeEvent.CategoryRemoved;
import org.rapporteur.shared.practices.PracticeEvent.PracticeLeftUncategorised;

/** Which categories a practice has, and whether it was left without one on purpose. */
public record Categories(Set<String> assigned, @Nullable Bilingual uncategorisedReason) {
    public static final Categories NONE = new Categories(Set.of(), null);

    public Categories evolve(Event event) {
        return switch (event) {
            case CategoryAssigned added -> new Categories(with(added.category()), null);
            case CategoryRemoved removed -> new Categories(without(removed.category()), uncategorisedReason);
            case PracticeLeftUncategorised left -> new Categories(assigned, left.reason());
            default -> this;
        };
    }

    private Set<String> with(String category) {
        Set<String> more = new TreeSet<>(assigned);
        more.add(category);
        return Collections.unmodifiableSet(more);
    }

    private Set<String> without(String category) {
        Set<String> fewer = new TreeSet<>(assigned);
        fewer.remove(category);
        return Collections.unmodifiableSet(fewer);
    }

    public boolean isClassified() {
        return !assigned.isEmpty() || uncategorisedReason != null;
    }
}
