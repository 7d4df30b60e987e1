package org.rapporteur.command.practices;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationProvided;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationRequested;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationResolved;

/**
 * The questions about a practice: which were asked, which of them still wait for an answer, which are settled.
 *
 * @param open neither answered nor settled
 */
public record Clarifications(Set<ClarificationId> asked, Set<ClarificationId> open, Set<ClarificationId> resolved) {
    public static final Clarifications NONE = new Clarifications(Set.of(), Set.of(), Set.of());

    public Clarifications evolve(Event event) {
        return switch (event) {
            case ClarificationRequested requested -> new Clarifications(with(asked, requested.clarification()),
                    with(open, requested.clarification()), resolved);
            case ClarificationProvided provided ->
                new Clarifications(asked, without(provided.clarification()), resolved);
            case ClarificationResolved settled -> new Clarifications(asked, without(settled.clarification()),
                    with(resolved, settled.clarification()));
            default -> this;
        };
    }

    private static Set<ClarificationId> with(Set<ClarificationId> some, ClarificationId one) {
        Set<ClarificationId> more = new HashSet<>(some);
        more.add(one);
        return Collections.unmodifiableSet(more);
    }

    private Set<ClarificationId> without(ClarificationId one) {
        Set<ClarificationId> fewer = new HashSet<>(open);
        fewer.remove(one);
        return Collections.unmodifiableSet(fewer);
    }
}
