package org.rapporteur.command.practices.setinnovationtype;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.rapporteur.shared.practices.PracticeCommand.SetInnovationType;
import org.rapporteur.shared.practices.PracticeEvent.InnovationTypeSet;
import org.rapporteur.shared.practices.PracticeTags;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Says of which kinds a practice's innovation is, or that it is of none; saying otherwise later is a new fact. */
@Component
final class SetInnovationTypeHandler implements Slice<SetInnovationType, SetInnovationTypeHandler.State> {
    record State(OnPractice<Optional<InnovationTypeSet>> on, Call call) {}

    @Override
    public State load(SetInnovationType command, Act act, History history) {
        OnPractice<Optional<InnovationTypeSet>> on = OnPractice.load(command.practice(), act, history,
                Optional.empty(), SetInnovationTypeHandler::evolve);
        return new State(on, Call.of(on.dossier().call(), history));
    }

    private static Optional<InnovationTypeSet> evolve(Optional<InnovationTypeSet> last, Event event) {
        return event instanceof InnovationTypeSet set ? Optional.of(set) : last;
    }

    @Override
    public Decision decide(SetInnovationType command, State state, Act act) {
        Capacity rapporteur = state.on().asReviewer();
        Vocabulary vocabulary = state.call().vocabulary();
        TermCheck.in("types", command.types().stream().map(vocabulary::innovationType),
                state.on().facts().map(InnovationTypeSet::types).orElse(List.of()), Check.that()).orThrow();
        InnovationTypeSet set = new InnovationTypeSet(command.practice(), command.types(), command.reason(),
                command.assumed());
        return state.on().facts().filter(set::equals).isPresent()
                ? rapporteur.tellsNothing()
                : rapporteur.tells(set);
    }

    @Override
    public Set<String> roles() {
        return Set.of("RAPPORTEUR");
    }

    @Override
    public Tag turn(SetInnovationType command) {
        return PracticeTags.practice(command.practice());
    }
}
