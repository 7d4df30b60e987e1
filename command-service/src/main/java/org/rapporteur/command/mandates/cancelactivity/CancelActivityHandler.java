package org.rapporteur.command.mandates.cancelactivity;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.mandates.OnActivity;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.MandateCommand.CancelActivity;
import org.rapporteur.shared.mandates.MandateEvent.ActivityCancelled;
import org.rapporteur.shared.mandates.MandateTags;
import org.springframework.stereotype.Component;

/** Ends an activity that does not come about; it needs no conclusion any more. */
@Component
final class CancelActivityHandler implements Slice<CancelActivity, OnActivity> {
    @Override
    public OnActivity load(CancelActivity command, Act act, History history) {
        return OnActivity.load(command.activity(), act, history);
    }

    @Override
    public Decision decide(CancelActivity command, OnActivity on, Act act) {
        Capacity secretariat = on.seat().asSecretariat();
        on.requireUnderWay();
        return secretariat.tells(new ActivityCancelled(command.activity(), on.activity().mandate(),
                on.activity().group(), command.reason()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(CancelActivity command) {
        return MandateTags.activity(command.activity());
    }
}
