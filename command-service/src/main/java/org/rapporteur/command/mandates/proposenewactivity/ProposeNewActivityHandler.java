package org.rapporteur.command.mandates.proposenewactivity;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.mandates.Mandate;
import org.rapporteur.command.mandates.OnReview;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.MandateCommand.ProposeNewActivity;
import org.rapporteur.shared.mandates.MandateEvent.NewActivityProposed;
import org.rapporteur.shared.mandates.MandateTags;
import org.rapporteur.shared.mandates.ProposalId;
import org.springframework.stereotype.Component;

/** Proposes an activity that is not there yet, under a task, while the review is open. */
@Component
final class ProposeNewActivityHandler implements Slice<ProposeNewActivity, ProposeNewActivityHandler.State> {
    record State(OnReview on, Mandate mandate) {}

    @Override
    public State load(ProposeNewActivity command, Act act, History history) {
        OnReview on = OnReview.load(command.review(), act, history);
        return new State(on, Mandate.of(on.review().mandate(), history));
    }

    @Override
    public Decision decide(ProposeNewActivity command, State state, Act act) {
        Capacity evaluator = state.on().seat().asEvaluator();
        state.on().review().requireOpen();
        state.mandate().requireTask(command.task());
        return evaluator.tells(new NewActivityProposed(new ProposalId(act.newId("proposal")), command.review(),
                state.mandate().id(), state.mandate().group(), command.task(), command.language(), command.title(),
                command.reason()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("MEMBER", "CORRESPONDENT", "RAPPORTEUR", "CHAIR");
    }

    @Override
    public Tag turn(ProposeNewActivity command) {
        return MandateTags.review(command.review());
    }

    @Override
    public Set<String> mints() {
        return Set.of("proposal");
    }
}
