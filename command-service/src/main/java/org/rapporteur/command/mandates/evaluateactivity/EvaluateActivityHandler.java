package org.rapporteur.command.mandates.evaluateactivity;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.mandates.Mandate;
import org.rapporteur.command.mandates.OnReview;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.MandateCommand.EvaluateActivity;
import org.rapporteur.shared.mandates.MandateEvent.ActivityEvaluated;
import org.rapporteur.shared.mandates.MandateTags;
import org.springframework.stereotype.Component;

/** Says what somebody thinks of an activity while the review is open. */
@Component
final class EvaluateActivityHandler implements Slice<EvaluateActivity, EvaluateActivityHandler.State> {
    record State(OnReview on, Mandate mandate) {}

    @Override
    public State load(EvaluateActivity command, Act act, History history) {
        OnReview on = OnReview.load(command.review(), act, history);
        return new State(on, Mandate.of(on.review().mandate(), history));
    }

    @Override
    public Decision decide(EvaluateActivity command, State state, Act act) {
        Capacity evaluator = state.on().seat().asEvaluator();
        state.on().review().requireOpen();
        state.mandate().requireActivity(command.activity());
        return evaluator.tells(new ActivityEvaluated(command.review(), state.mandate().id(), state.mandate().group(),
                command.activity(), command.advice(), command.language(), command.reason()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("MEMBER", "CORRESPONDENT", "RAPPORTEUR", "CHAIR");
    }

    @Override
    public Tag turn(EvaluateActivity command) {
        return MandateTags.review(command.review());
    }
}
