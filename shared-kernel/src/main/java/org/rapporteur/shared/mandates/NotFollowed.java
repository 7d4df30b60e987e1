package org.rapporteur.shared.mandates;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Check;

/** A recommendation of the final review that a renewal does not follow, and why; it is on exactly one of the three. */
public record NotFollowed(@Nullable String task, @Nullable ActivityId activity, @Nullable ProposalId proposal,
        String reason) {
    public NotFollowed {
        Check.that()
                .when(Stream.of(task, activity, proposal).filter(Objects::nonNull).count() != 1, "task",
                        "invalid.one-recommendation", null)
                .text("reason", reason, MandateCommand.TEXT).orThrow();
    }
}
