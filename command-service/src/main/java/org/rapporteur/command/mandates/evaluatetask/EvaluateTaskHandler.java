package org.rapporteur.command.mandates.evaluatetask;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.mandates.Mandate;
import org.rapporteur.command.mandates.OnReview;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.MandateCommand.EvaluateTask;
import org.rapporteur.shared.mandates.MandateEvent.TaskEvaluated;
import org.rapporteur.shared.mandates.MandateTags;
import org.springframework.stereotype.Component;

/** Says what somebody thinks of a task while the review is open. */
@Component
final class EvaluateTaskHandler implements Slice<EvaluateTask, EvaluateTaskHandler.State> {
    record State(OnReview on, Mandate mandate) {}

    @Override
    public State load(EvaluateTask command, Act act, History history) {
        OnReview on = OnReview.load(command.review(), act, history);
        return new State(on, Mandate.of(on.review().mandate(), history));
    }

    @Override
    public Decision decide(EvaluateTask command, State state, Act act) {
        Capacity evaluator = state.on().seat().asEvaluator();
        state.on().review().requireOpen();
        state.mandate().requireTask(command.task());
        return evaluator.tells(new TaskEvaluated(command.review(), state.mandate().id(), state.mandate().group(),
                command.task(), command.advice(), command.language(), command.reason()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("MEMBER", "CORRESPONDENT", "RAPPORTEUR", "CHAIR");
    }

    @Override
    public Tag turn(EvaluateTask command) {
        return MandateTags.review(command.review());
    }
}
