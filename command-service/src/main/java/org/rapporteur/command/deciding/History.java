package org.rapporteur.command.deciding;

import java.util.function.BiFunction;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Tag;

/** The facts so far, as far as a decision asks for them. */
@FunctionalInterface
public interface History {
    /** Folds the facts that carry one of the tags, in their order, into a state. */
    <S> S fold(S initial, BiFunction<S, Event, S> evolve, Tag... anyOf);
}
