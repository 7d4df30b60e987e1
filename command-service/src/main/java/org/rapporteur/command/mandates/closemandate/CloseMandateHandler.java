package org.rapporteur.command.mandates.closemandate;

import static org.rapporteur.command.mandates.MandateRule.NO_OPEN_REVIEW;

import java.util.Set;
import org.rapporteur.command.deciding.Act;
import org.rapporteur.command.deciding.Capacity;
import org.rapporteur.command.deciding.Decision;
import org.rapporteur.command.deciding.History;
import org.rapporteur.command.deciding.Slice;
import org.rapporteur.command.mandates.OnMandate;
import org.rapporteur.command.mandates.Reviews;
import org.rapporteur.shared.Tag;
import org.rapporteur.shared.mandates.MandateCommand.CloseMandate;
import org.rapporteur.shared.mandates.MandateEvent.MandateClosed;
import org.rapporteur.shared.mandates.MandateTags;
import org.springframework.stereotype.Component;

/** Ends the work under a mandate, when none of its reviews is under way. */
@Component
final class CloseMandateHandler implements Slice<CloseMandate, CloseMandateHandler.State> {
    record State(OnMandate on, Reviews reviews) {}

    @Override
    public State load(CloseMandate command, Act act, History history) {
        return new State(OnMandate.load(command.mandate(), act, history), Reviews.of(command.mandate(), history));
    }

    @Override
    public Decision decide(CloseMandate command, State state, Act act) {
        Capacity secretariat = state.on().seat().asSecretariat();
        state.on().mandate().requireNotClosed();
        NO_OPEN_REVIEW.requires(state.reviews().areAllApproved());
        return secretariat.tells(new MandateClosed(command.mandate(), state.on().mandate().group(),
                command.reason()));
    }

    @Override
    public Set<String> roles() {
        return Set.of("SECRETARIAT");
    }

    @Override
    public Tag turn(CloseMandate command) {
        return MandateTags.mandate(command.mandate());
    }
}
