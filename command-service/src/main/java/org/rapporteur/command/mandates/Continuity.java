package org.rapporteur.command.mandates;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.Terms;

/** A task continues one that there is in the mandate before. */
public final class Continuity {
    private Continuity() {
    }

    /** @param before the terms as they stand of the mandate that this one follows; null where it follows none */
    public static void require(Terms terms, @Nullable Terms before) {
        boolean broken = continued(terms).anyMatch(code -> before == null || !before.hasTask(code));
        Check.that().when(broken, "terms.tasks", "invalid.unknown-continued", null).orThrow();
    }

    private static Stream<String> continued(Terms terms) {
        return terms.tasks().stream().map(MandateTask::continues).filter(code -> code != null);
    }
}
