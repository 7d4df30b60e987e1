package org.rapporteur.command.mandates.replanactivity;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Seat;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.mandates.Activity;
import org.rapporteur.command.mandates.OnActivity;
import org.rapporteur.command.mandates.Plan;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.MandateCommand.ReplanActivity;
import org.rapporteur.shared.mandates.MandateEvent.ActivityReplanned;
import org.rapporteur.shared.mandates.MandateTags;
import org.springframework.stereotype.Component;

/** Gives an activity that is not over another lead or other dates; what is so already stays as it is. */
@Component
final class ReplanActivityHandler implements Slice<ReplanActivity, ReplanActivityHandler.State> {
    record State(OnActivity on, Seat lead) {}

    @Override
    public State load(ReplanActivity command, Act act, History history) {
        OnActivity on = OnActivity.load(command.activity(), act, history);
        return new State(on, Seat.of(command.lead(), on.activity().group(), history));
    }

    @Override
    public Decision decide(ReplanActivity command, State state, Act act) {
        Capacity secretariat = state.on().seat().asSecretariat();
        state.on().requireUnderWay();
        Plan.require(state.on().mandate(), state.lead(), command.from(), command.due());
        Activity activity = state.on().activity();
        return isSo(activity, command)
                ? secretariat.tellsNothing()
                : secretariat.tells(new ActivityReplanned(activity.id(), activity.mandate(), activity.group(),
                        command.lead(), command.from(), command.due(), command.reason()));
    }

    private static boolean isSo(Activity activity, ReplanActivity command) {
        return activity.lead().equals(command.lead()) && activity.from().equals(command.from())
                && activity.due().equals(command.due());
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(ReplanActivity command) {
        return MandateTags.activity(command.activity());
    }
}
