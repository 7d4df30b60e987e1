package org.rapporteur.command.practices.assigncategory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.Call;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.command.practices.TermCheck;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.PracticeCommand.AssignCategory;
import org.rapporteur.shared.practices.PracticeEvent.CategoryAssigned;
import org.rapporteur.shared.practices.PracticeEvent.CategoryRemoved;
import org.rapporteur.shared.practices.PracticeTags;
import org.rapporteur.shared.vocabulary.Term;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Gives a practice a category, or changes one; a practice that was left uncategorised no longer is. */
@Component
final class AssignCategoryHandler implements Slice<AssignCategory, AssignCategoryHandler.State> {
    record State(OnPractice<Map<String, CategoryAssigned>> on, Call call) {
        boolean isSoAlready(CategoryAssigned assigned) {
            return assigned.equals(on.facts().get(assigned.category()));
        }
    }

    @Override
    public State load(AssignCategory command, Act act, History history) {
        OnPractice<Map<String, CategoryAssigned>> on = OnPractice.load(command.practice(), act, history, Map.of(),
                AssignCategoryHandler::evolve);
        return new State(on, Call.of(on.dossier().call(), history));
    }

    private static Map<String, CategoryAssigned> evolve(Map<String, CategoryAssigned> categories, Event event) {
        return switch (event) {
            case CategoryAssigned assigned -> with(assigned, categories);
            case CategoryRemoved removed -> without(removed.category(), categories);
            default -> categories;
        };
    }

    private static Map<String, CategoryAssigned> with(CategoryAssigned one, Map<String, CategoryAssigned> others) {
        Map<String, CategoryAssigned> more = new HashMap<>(others);
        if (one.primary()) {
            more.replaceAll((code, other) -> secondary(other));
        }
        more.put(one.category(), one);
        return Map.copyOf(more);
    }

    private static Map<String, CategoryAssigned> without(String category, Map<String, CategoryAssigned> all) {
        Map<String, CategoryAssigned> fewer = new HashMap<>(all);
        fewer.remove(category);
        return Map.copyOf(fewer);
    }

    private static CategoryAssigned secondary(CategoryAssigned one) {
        return new CategoryAssigned(one.practice(), one.category(), one.subCategories(), false, one.reason(),
                one.confidence());
    }

    @Override
    public Decision decide(AssignCategory command, State state, Act act) {
        Capacity rapporteur = state.on().asReviewer();
        requireKnownTerms(command, state.call().vocabulary(), state.on().facts().get(command.category()));
        CategoryAssigned assigned = new CategoryAssigned(command.practice(), command.category(),
                command.subCategories(), command.primary(), command.reason(), command.confidence());
        return state.isSoAlready(assigned) ? rapporteur.tellsNothing() : rapporteur.tells(assigned);
    }

    private static void requireKnownTerms(AssignCategory command, Vocabulary vocabulary,
            @Nullable CategoryAssigned before) {
        Optional<Term> category = vocabulary.category(command.category());
        Check check = TermCheck.in("category", Stream.of(category),
                before == null ? List.of() : List.of(before.category()), Check.that());
        category.ifPresent(found -> TermCheck.in("subCategories",
                command.subCategories().stream().map(found::narrower),
                before == null ? List.of() : before.subCategories(), check));
        check.orThrow();
    }

    @Override
    public Set<String> roles() {
        return Set.of("RAPPORTEUR");
    }

    @Override
    public Tag turn(AssignCategory command) {
        return PracticeTags.practice(command.practice());
    }
}
