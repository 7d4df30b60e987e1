package org.rapporteur.command.practices.assignprioritydomain;

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
import org.rapporteur.shared.practices.PracticeCommand.AssignPriorityDomain;
import org.rapporteur.shared.practices.PracticeEvent.PriorityDomainAssigned;
import org.rapporteur.shared.practices.PracticeTags;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Sets the priority domains by which a practice is classified; until then those of its text count. */
@Component
final class AssignPriorityDomainHandler implements Slice<AssignPriorityDomain, AssignPriorityDomainHandler.State> {
    record State(OnPractice<Optional<PriorityDomainAssigned>> on, Call call) {}

    @Override
    public State load(AssignPriorityDomain command, Act act, History history) {
        OnPractice<Optional<PriorityDomainAssigned>> on = OnPractice.load(command.practice(), act, history,
                Optional.empty(), AssignPriorityDomainHandler::evolve);
        return new State(on, Call.of(on.dossier().call(), history));
    }

    private static Optional<PriorityDomainAssigned> evolve(Optional<PriorityDomainAssigned> last, Event event) {
        return event instanceof PriorityDomainAssigned assigned ? Optional.of(assigned) : last;
    }

    @Override
    public Decision decide(AssignPriorityDomain command, State state, Act act) {
        Capacity rapporteur = state.on().asReviewer();
        Vocabulary vocabulary = state.call().vocabulary();
        TermCheck.in("domains", command.domains().stream().map(vocabulary::domain),
                state.on().facts().map(PriorityDomainAssigned::domains).orElse(List.of()), Check.that()).orThrow();
        PriorityDomainAssigned assigned = new PriorityDomainAssigned(command.practice(), command.domains(),
                command.reason(), command.assumed());
        return state.on().facts().filter(assigned::equals).isPresent()
                ? rapporteur.tellsNothing()
                : rapporteur.tells(assigned);
    }

    @Override
    public Set<String> roles() {
        return Set.of("RAPPORTEUR");
    }

    @Override
    public Tag turn(AssignPriorityDomain command) {
        return PracticeTags.practice(command.practice());
    }
}
