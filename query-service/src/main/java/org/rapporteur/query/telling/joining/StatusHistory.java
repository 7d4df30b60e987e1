package org.rapporteur.query.telling.joining;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeStatus;
import org.rapporteur.shared.workinggroups.DelegationCode;

/** How a practice came from one status to the next. */
public interface StatusHistory {
    /** The views that it is read from. */
    List<String> VIEWS = List.of("trails");

    /** The facts that changed the status, in the order of the log; the first submission is not among them. */
    List<Step> steps(PracticeId practice);

    /** @param position the fact's own position in the log */
    record Step(long position, Instant at, String event, PersonId by, @Nullable String role,
            @Nullable DelegationCode delegation, @Nullable String reason, PracticeStatus before,
            PracticeStatus after) {}
}
