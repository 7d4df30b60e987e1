package org.rapporteur.query.practices.transferability;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.query.telling.views.View;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.practices.PracticeEvent.TransferabilityAssessed;
import org.springframework.stereotype.Component;

/** Tells of each practice whether others can adopt it, by the judgement that was given last. */
@Component
public final class TransferabilityView implements View<TransferabilityDocument> {
    @Override
    public String name() {
        return "transferability";
    }

    @Override
    public Class<TransferabilityDocument> type() {
        return TransferabilityDocument.class;
    }

    @Override
    public Set<String> keys(Event event) {
        return event instanceof TransferabilityAssessed e ? Set.of(e.practice().value()) : Set.of();
    }

    @Override
    public @Nullable TransferabilityDocument project(String key, @Nullable TransferabilityDocument document,
            Happened happened) {
        return happened.event() instanceof TransferabilityAssessed e
                ? new TransferabilityDocument(e.practice(), e.checklist(), e.language(), e.answers(), e.evidence(),
                        happened.at())
                : document;
    }
}
