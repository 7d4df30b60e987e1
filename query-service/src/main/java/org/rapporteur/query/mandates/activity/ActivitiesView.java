package org.rapporteur.query.mandates.activity;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.mandates.activity.ActivityDocument.Cancelled;
import org.rapporteur.query.mandates.activity.ActivityDocument.Completed;
import org.rapporteur.query.mandates.activity.ActivityDocument.Plan;
import org.rapporteur.query.mandates.activity.ActivityDocument.Replanned;
import org.rapporteur.query.mandates.activity.ActivityDocument.Report;
import org.rapporteur.query.mandates.activity.ActivityDocument.Reworded;
import org.rapporteur.query.mandates.activity.ActivityDocument.Words;
import org.rapporteur.query.telling.views.Happened;
import org.rapporteur.query.telling.views.View;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.mandates.MandateEvent.ActivityCancelled;
import org.rapporteur.shared.mandates.MandateEvent.ActivityCompleted;
import org.rapporteur.shared.mandates.MandateEvent.ActivityPlanned;
import org.rapporteur.shared.mandates.MandateEvent.ActivityReplanned;
import org.rapporteur.shared.mandates.MandateEvent.ActivityReworded;
import org.rapporteur.shared.mandates.MandateEvent.ProgressReported;
import org.springframework.stereotype.Component;

/** Tells which activities stand under the tasks of mandates, and how they come on. */
@Component
public final class ActivitiesView implements View<ActivityDocument> {
    @Override
    public String name() {
        return "activities";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<ActivityDocument> type() {
        return ActivityDocument.class;
    }

    /** A board asks by mandate; an activity's page, by what goes on from it. */
    @Override
    public List<String> indexes() {
        return List.of("mandate", "continues");
    }

    @Override
    public Set<String> keys(Event event) {
        return switch (event) {
            case ActivityPlanned e -> Set.of(e.activity().value());
            case ActivityReplanned e -> Set.of(e.activity().value());
            case ActivityReworded e -> Set.of(e.activity().value());
            case ActivityCancelled e -> Set.of(e.activity().value());
            case ProgressReported e -> Set.of(e.activity().value());
            case ActivityCompleted e -> Set.of(e.activity().value());
            default -> Set.of();
        };
    }

    @Override
    public @Nullable ActivityDocument project(String key, @Nullable ActivityDocument document, Happened happened) {
        return happened.event() instanceof ActivityPlanned e
                ? planned(e, happened)
                : project(requireNonNull(document), happened);
    }

    private static ActivityDocument planned(ActivityPlanned e, Happened happened) {
        return new ActivityDocument(e.activity(), e.mandate(), e.group(), e.task(), e.title(), e.description(),
                new Plan(e.lead(), e.from(), e.due()), e.continues(), e.proposal(), happened.at(), happened.actor(),
                List.of(), List.of(), List.of(), null, null);
    }

    private static ActivityDocument project(ActivityDocument document, Happened happened) {
        return switch (happened.event()) {
            case ActivityReplanned e -> document.with(new Replanned(document.plan(),
                    new Plan(e.lead(), e.from(), e.due()), e.reason(), happened.actor(), happened.at()));
            case ActivityReworded e -> document.with(new Reworded(document.words(),
                    new Words(e.title(), e.description()), e.reason(), happened.actor(), happened.at(),
                    happened.position()));
            case ActivityCancelled e -> document.with(new Cancelled(e.reason(), happened.actor(), happened.at()));
            case ProgressReported e -> document.with(new Report(e.asOf(), e.progress(), e.percent(), e.language(),
                    e.text(), happened.actor(), happened.role(), happened.at()));
            case ActivityCompleted e -> document.with(new Completed(e.on(), e.language(), e.text(), happened.actor(),
                    happened.role(), happened.at()));
            default -> document;
        };
    }
}
