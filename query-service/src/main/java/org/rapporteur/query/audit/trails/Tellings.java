package org.rapporteur.query.audit.trails;

import java.util.List;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Trail.Told;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.MandateEvent.ActivityCompleted;
import org.rapporteur.shared.mandates.MandateEvent.ActivityEvaluated;
import org.rapporteur.shared.mandates.MandateEvent.MandateAdopted;
import org.rapporteur.shared.mandates.MandateEvent.MandateRenewed;
import org.rapporteur.shared.mandates.MandateEvent.ProgressReported;
import org.rapporteur.shared.mandates.MandateEvent.TaskEvaluated;

/** Finds what a fact comes to in a word or two, so that nobody has to look for it among what it changed. */
final class Tellings {
    /** Hold another mandate, which is called by its years when the trail is read. */
    static final List<String> MANDATES = List.of("renews", "follows", "successor");

    private Tellings() {
    }

    static List<Told> of(Event event) {
        return switch (event) {
            case TaskEvaluated e -> advised(e.advice());
            case ActivityEvaluated e -> advised(e.advice());
            case ProgressReported e -> List.of(new Told("percent", Integer.toString(e.percent())),
                    new Told("progress", Words.word(e.progress())));
            case ActivityCompleted e -> List.of(new Told("completed", e.on().toString()));
            case MandateAdopted e -> adopted(e);
            case MandateRenewed e -> List.of(new Told("successor", e.successor().value()));
            default -> List.of();
        };
    }

    private static List<Told> advised(Advice advice) {
        return List.of(new Told("advice", Words.word(advice)));
    }

    private static List<Told> adopted(MandateAdopted e) {
        return e.follows() == null
                ? List.of()
                : List.of(new Told(e.renewal() ? "renews" : "follows", e.follows().value()));
    }
}
