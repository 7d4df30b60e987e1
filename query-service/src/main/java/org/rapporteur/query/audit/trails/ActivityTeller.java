package org.rapporteur.query.audit.trails;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.audit.trails.TrailDocument.Value;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.PersonId;
import org.rapporteur.shared.mandates.ActivityId;
import org.rapporteur.shared.mandates.MandateEvent.ActivityCancelled;
import org.rapporteur.shared.mandates.MandateEvent.ActivityCompleted;
import org.rapporteur.shared.mandates.MandateEvent.ActivityPlanned;
import org.rapporteur.shared.mandates.MandateEvent.ActivityReplanned;
import org.rapporteur.shared.mandates.MandateEvent.ActivityReworded;
import org.rapporteur.shared.mandates.MandateEvent.OutputLinked;
import org.rapporteur.shared.mandates.MandateEvent.ProgressReported;

/** The fields of an activity, as its trail names them: who leads it, its days, and what was last told of it. */
final class ActivityTeller implements TrailTeller {
    /** Holds the person, who is named when the trail is read. */
    static final String LEAD = "lead";
    /** Hold the activity that goes on, and the proposal that is carried out: both are called by their titles. */
    static final String CONTINUES = "continues";
    static final String PROPOSED = "proposed";
    private static final String STATUS = "status";
    private static final String DESCRIPTION = "description.";

    @Override
    public String kind() {
        return "activity";
    }

    @Override
    public Optional<String> object(Event event) {
        return Optional.ofNullable(activity(event)).map(ActivityId::value);
    }

    private static @Nullable ActivityId activity(Event event) {
        return switch (event) {
            case ActivityPlanned e -> e.activity();
            case ActivityReplanned e -> e.activity();
            case ActivityReworded e -> e.activity();
            case ActivityCancelled e -> e.activity();
            case ProgressReported e -> e.activity();
            case ActivityCompleted e -> e.activity();
            case OutputLinked e -> e.activity();
            default -> null;
        };
    }

    @Override
    public void tell(Event event, Map<String, Value> state) {
        switch (event) {
            case ActivityPlanned e -> planned(e, state);
            case ActivityReplanned e -> plan(e.lead(), e.from(), e.due(), state);
            case ActivityReworded e -> words(e.title(), e.description(), state);
            case ActivityCancelled e -> state.put(STATUS, Value.of("cancelled"));
            case ProgressReported e -> reported(e, state);
            case ActivityCompleted e -> completed(e, state);
            case OutputLinked e -> MandateTeller.produced(e, state);
            default -> {
            }
        }
    }

    private static void planned(ActivityPlanned e, Map<String, Value> state) {
        state.put(STATUS, Value.of("planned"));
        state.put("task", Value.of(e.task()));
        words(e.title(), e.description(), state);
        plan(e.lead(), e.from(), e.due(), state);
        if (e.continues() != null) {
            state.put(CONTINUES, Value.of(e.continues().value()));
        }
        if (e.proposal() != null) {
            state.put(PROPOSED, Value.of(e.proposal().value()));
        }
    }

    private static void words(Bilingual title, @Nullable Bilingual description, Map<String, Value> state) {
        state.keySet().removeIf(field -> field.startsWith(DESCRIPTION));
        state.put("title.en", Value.of(title.en()));
        state.put("title.fr", Value.of(title.fr()));
        if (description != null) {
            state.put(DESCRIPTION + "en", Value.of(description.en()));
            state.put(DESCRIPTION + "fr", Value.of(description.fr()));
        }
    }

    private static void plan(PersonId lead, LocalDate from, LocalDate due, Map<String, Value> state) {
        state.put(LEAD, Value.of(lead.value()));
        state.put("from", Value.of(from.toString()));
        state.put("due", Value.of(due.toString()));
    }

    private static void reported(ProgressReported e, Map<String, Value> state) {
        state.put("asOf", Value.of(e.asOf().toString()));
        state.put("progress", Value.of(Words.word(e.progress())));
        state.put("percent", Value.of(Integer.toString(e.percent())));
        state.put("report", Value.of(e.text()));
    }

    private static void completed(ActivityCompleted e, Map<String, Value> state) {
        state.put(STATUS, Value.of("completed"));
        state.put("completedOn", Value.of(e.on().toString()));
        state.put("result", Value.of(e.text()));
    }
}
