package org.rapporteur.command.deciding;

import java.util.Set;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.Tag;

/**
 * One command, decided: what it must know, and the rules by which it becomes events or is refused.
 *
 * @param <C> the command
 * @param <S> what its rules ask of the history, and nothing else
 */
public interface Slice<C extends Command, S> {
    /** Whatever is read here is the command's consistency boundary: nothing of it may change until its events are in. */
    S load(C command, Act act, History history);

    /** Pure: its first lines are the rules, in the order in which a person would check them. */
    Decision decide(C command, S state, Act act);

    /** The thing whose commands wait for each other in this process, so that many people on one thing all get through. */
    Tag turn(C command);

    /** The roles in which somebody may say it, for those who read the catalogue; the rules of the decision decide. */
    Set<String> roles();

    /** The names of the identifiers that the command brings into being and answers with, such as {@code practice}. */
    default Set<String> mints() {
        return Set.of();
    }

    /** Those that this very command brings into being, where their number depends on what it says. */
    default Set<String> mints(C command) {
        return mints();
    }
}
