package org.rapporteur.notifications.directory;

import java.util.Optional;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.AuditorAppointed;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationAccepted;
import org.rapporteur.shared.workinggroups.WorkingGroupEvent.InvitationWithdrawn;

/** Says which invitation a fact has ended: nobody can accept it any more. */
public final class Ended {
    private Ended() {
    }

    public static Optional<InvitationId> by(Event event) {
        return switch (event) {
            case InvitationWithdrawn e -> Optional.of(e.invitation());
            case InvitationAccepted e -> Optional.of(e.invitation());
            case AuditorAppointed e -> Optional.of(e.invitation());
            default -> Optional.empty();
        };
    }
}
