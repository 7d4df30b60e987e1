package org.rapporteur.command.mandates.planactivity;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.mandates.Mandate;
import org.rapporteur.command.mandates.OnMandate;
import org.rapporteur.command.mandates.Plan;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateCommand.PlanActivity;
import org.rapporteur.shared.mandates.MandateEvent.ActivityPlanned;
import org.rapporteur.shared.mandates.MandateTags;
import org.springframework.stereotype.Component;

/** Plans an activity under a task, with somebody of the group to lead it. */
@Component
final class PlanActivityHandler implements Slice<PlanActivity, PlanActivityHandler.State> {
    /** @param advised loaded for who carries a proposal out */
    record State(OnMandate on, Seat lead, Optional<Advised> advised) {}

    @Override
    public State load(PlanActivity command, Act act, History history) {
        OnMandate on = OnMandate.load(command.mandate(), act, history);
        return new State(on, Seat.of(command.lead(), on.mandate().group(), history),
                Optional.ofNullable(command.proposal()).map(proposal -> Advised.to(on.mandate(), history)));
    }

    @Override
    public Decision decide(PlanActivity command, State state, Act act) {
        Capacity secretariat = state.on().seat().asSecretariat();
        Mandate mandate = state.on().mandate();
        mandate.requireNotClosed();
        mandate.requireTask(command.task());
        Plan.require(mandate, state.lead(), command.from(), command.due());
        state.advised().ifPresent(advised -> advised.require(Objects.requireNonNull(command.proposal())));
        return secretariat.tells(new ActivityPlanned(new ActivityId(act.newId("activity")), mandate.id(),
                mandate.group(), command.task(), command.title(), command.description(), command.lead(),
                command.from(), command.due(), null, command.proposal()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(PlanActivity command) {
        return MandateTags.mandate(command.mandate());
    }

    @Override
    public Set<String> mints() {
        return Set.of("activity");
    }
}
