package org.rapporteur.command.practices.requestclarification;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.practices.Call;
import org.rapporteur.command.practices.OnPractice.Nothing;
import org.rapporteur.command.practices.OnPractice;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.practices.ClarificationId;
import org.rapporteur.shared.practices.PracticeCommand.RequestClarification;
import org.rapporteur.shared.practices.PracticeEvent.ClarificationRequested;
import org.rapporteur.shared.practices.PracticeTags;
import org.springframework.stereotype.Component;

/** Asks the delegation a question, about one field of the questionnaire or about the whole. */
@Component
final class RequestClarificationHandler implements Slice<RequestClarification, RequestClarificationHandler.State> {
    record State(OnPractice<Nothing> on, Call call) {}

    @Override
    public State load(RequestClarification command, Act act, History history) {
        OnPractice<Nothing> on = OnPractice.load(command.practice(), act, history);
        return new State(on, Call.of(on.dossier().call(), history));
    }

    @Override
    public Decision decide(RequestClarification command, State state, Act act) {
        Capacity rapporteur = state.on().asReviewer();
        Check.that().when(command.field() != null && state.call().questionnaire().field(command.field()).isEmpty(),
                "field", "invalid.unknown-field", null)
                .when(command.due() != null && !command.due().isAfter(act.at()), "due", "invalid.in-the-past", null)
                .orThrow();
        return rapporteur.tells(new ClarificationRequested(command.practice(),
                new ClarificationId(act.newId("clarification")), command.field(), command.question(),
                command.due()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("RAPPORTEUR");
    }

    @Override
    public Tag turn(RequestClarification command) {
        return PracticeTags.practice(command.practice());
    }

    @Override
    public Set<String> mints() {
        return Set.of("clarification");
    }
}
