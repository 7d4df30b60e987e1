package org.rapporteur.command.mandates.reportprogress;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.mandates.OnActivity;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.MandateCommand.ReportProgress;
import org.rapporteur.shared.mandates.MandateEvent.ProgressReported;
import org.rapporteur.shared.mandates.MandateTags;
import org.springframework.stereotype.Component;

/** Tells how an activity stood on a day, by who leads it or by the secretariat. */
@Component
final class ReportProgressHandler implements Slice<ReportProgress, OnActivity> {
    @Override
    public OnActivity load(ReportProgress command, Act act, History history) {
        return OnActivity.load(command.activity(), act, history);
    }

    @Override
    public Decision decide(ReportProgress command, OnActivity on, Act act) {
        Capacity capacity = on.asLeadOrSecretariat(act);
        on.requireUnderWay();
        on.requireTold(command.asOf(), "asOf", act);
        return capacity.tells(new ProgressReported(command.activity(), on.activity().mandate(), on.activity().group(),
                command.asOf(), command.progress(), command.percent(), command.language(), command.text()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT", "SELF");
    }

    @Override
    public Tag turn(ReportProgress command) {
        return MandateTags.activity(command.activity());
    }
}
