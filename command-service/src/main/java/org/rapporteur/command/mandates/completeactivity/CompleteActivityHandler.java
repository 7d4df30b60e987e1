package org.rapporteur.command.mandates.completeactivity;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.mandates.OnActivity;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.MandateCommand.CompleteActivity;
import org.rapporteur.shared.mandates.MandateEvent.ActivityCompleted;
import org.rapporteur.shared.mandates.MandateTags;
import org.springframework.stereotype.Component;

/** Says that an activity is done, once. */
@Component
final class CompleteActivityHandler implements Slice<CompleteActivity, OnActivity> {
    @Override
    public OnActivity load(CompleteActivity command, Act act, History history) {
        return OnActivity.load(command.activity(), act, history);
    }

    @Override
    public Decision decide(CompleteActivity command, OnActivity on, Act act) {
        Capacity capacity = on.asLeadOrSecretariat(act);
        on.requireUnderWay();
        on.requireTold(command.on(), "on", act);
        return capacity.tells(new ActivityCompleted(command.activity(), on.activity().mandate(), on.activity().group(),
                command.on(), command.language(), command.text()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT", "SELF");
    }

    @Override
    public Tag turn(CompleteActivity command) {
        return MandateTags.activity(command.activity());
    }
}
