package org.rapporteur.query.audit.trails;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.audit.trails.TrailDocument.Entry;
import org.rapporteur.query.audit.trails.TrailDocument.Value;
import org.rapporteur.query.telling.joining.StatusHistory;
import org.rapporteur.query.telling.views.ViewReader;
import org.rapporteur.query.telling.views.ViewStores;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.practices.PracticeStatus;
import org.springframework.stereotype.Component;

/** Reads in a practice's trail how its status changed. */
@Component
final class StatusSteps implements StatusHistory {
    private final ViewReader<TrailDocument> trails;

    StatusSteps(ViewStores stores, TrailsView view) {
        this.trails = stores.of(view);
    }

    @Override
    public List<Step> steps(PracticeId practice) {
        return trails.find("practice:" + practice.value()).stream().flatMap(trail -> trail.entries().stream())
                .flatMap(StatusSteps::step).toList();
    }

    private static Stream<Step> step(Entry entry) {
        return entry.changes().stream().filter(change -> change.field().equals(PracticeTeller.STATUS))
                .flatMap(change -> status(change.before()).flatMap(before -> status(change.after())
                        .map(after -> new Step(entry.position(), entry.at(), entry.event(), entry.actor(), entry.role(),
                                entry.delegation(), entry.reason(), before, after)))
                        .stream());
    }

    private static Optional<PracticeStatus> status(@Nullable Value value) {
        return Optional.ofNullable(value).map(Value::text).map(PracticeStatus::of);
    }
}
