package org.rapporteur.command.mandates.rewordactivity;

import java.util.Objects;
import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.mandates.Activity;
import org.rapporteur.command.mandates.OnActivity;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.MandateCommand.RewordActivity;
import org.rapporteur.shared.mandates.MandateEvent.ActivityReworded;
import org.rapporteur.shared.mandates.MandateTags;
import org.springframework.stereotype.Component;

/** Gives an activity that is not over other words; what is called so already stays as it is. */
@Component
final class RewordActivityHandler implements Slice<RewordActivity, OnActivity> {
    @Override
    public OnActivity load(RewordActivity command, Act act, History history) {
        return OnActivity.load(command.activity(), act, history);
    }

    @Override
    public Decision decide(RewordActivity command, OnActivity on, Act act) {
        Capacity secretariat = on.seat().asSecretariat();
        on.requireUnderWay();
        Activity activity = on.activity();
        return isSo(activity, command)
                ? secretariat.tellsNothing()
                : secretariat.tells(new ActivityReworded(activity.id(), activity.mandate(), activity.group(),
                        command.title(), command.description(), command.reason()));
    }

    private static boolean isSo(Activity activity, RewordActivity command) {
        return activity.title().equals(command.title())
                && Objects.equals(activity.description(), command.description());
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(RewordActivity command) {
        return MandateTags.activity(command.activity());
    }
}
