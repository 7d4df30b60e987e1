package org.rapporteur.query.audit.trails;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.audit.trails.TrailDocument.Value;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Labelled;
import org.rapporteur.shared.mandates.MandateEvent.MandateAdopted;
import org.rapporteur.shared.mandates.MandateEvent.MandateAmended;
import org.rapporteur.shared.mandates.MandateEvent.MandateClosed;
import org.rapporteur.shared.mandates.MandateEvent.MandateRenewed;
import org.rapporteur.shared.mandates.MandateEvent.OutputLinked;
import org.rapporteur.shared.mandates.MandateEvent.OutputUnlinked;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.NotFollowed;
import org.rapporteur.shared.mandates.Terms;

/** The fields of a mandate, as its trail names them: its terms, what it produced, and how it ended. */
final class MandateTeller implements TrailTeller {
    static final String OUTPUT = "output.";
    private static final List<String> TERMS = List.of("goal.", "task.", "area.", "perspective.");

    @Override
    public String kind() {
        return "mandate";
    }

    @Override
    public Optional<String> object(Event event) {
        return Optional.ofNullable(mandate(event)).map(MandateId::value);
    }

    private static @Nullable MandateId mandate(Event event) {
        return switch (event) {
            case MandateAdopted e -> e.mandate();
            case MandateAmended e -> e.mandate();
            case OutputLinked e -> e.mandate();
            case OutputUnlinked e -> e.mandate();
            case MandateRenewed e -> e.mandate();
            case MandateClosed e -> e.mandate();
            default -> null;
        };
    }

    @Override
    public void tell(Event event, Map<String, Value> state) {
        switch (event) {
            case MandateAdopted e -> adopted(e, state);
            case MandateAmended e -> {
                state.put("decision", Value.of(e.decision().text()));
                terms(e.terms(), e.version(), state);
            }
            case OutputLinked e -> state.put(OUTPUT + e.link(), Value.of(e.output().title()));
            case OutputUnlinked e -> state.remove(OUTPUT + e.link());
            case MandateRenewed e -> renewed(e, state);
            case MandateClosed e -> state.put("closed", Value.of("closed"));
            default -> {
            }
        }
    }

    private static void adopted(MandateAdopted e, Map<String, Value> state) {
        state.put("from", Value.of(e.period().from().toString()));
        state.put("to", Value.of(e.period().to().toString()));
        state.put("decision", Value.of(e.decision().text()));
        if (e.follows() != null) {
            state.put("follows", Value.of(e.follows().value()));
        }
        terms(e.terms(), 1, state);
    }

    /** Terms are whole: what the next ones do not say is no longer there. */
    private static void terms(Terms terms, int version, Map<String, Value> state) {
        state.keySet().removeIf(field -> TERMS.stream().anyMatch(field::startsWith));
        labelled("goal.", terms.goals(), state);
        terms.tasks().forEach(task -> bilingual("task." + task.code(), task.text(), state));
        labelled("area.", terms.areas(), state);
        labelled("perspective.", terms.perspectives(), state);
        state.put("version", Value.of(Integer.toString(version)));
        state.put("reportEveryMonths", Value.of(Integer.toString(terms.reportEveryMonths())));
    }

    private static void labelled(String prefix, List<Labelled> some, Map<String, Value> state) {
        some.forEach(one -> bilingual(prefix + one.code(), one.label(), state));
    }

    private static void bilingual(String field, Bilingual text, Map<String, Value> state) {
        state.put(field + ".en", Value.of(text.en()));
        state.put(field + ".fr", Value.of(text.fr()));
    }

    private static void renewed(MandateRenewed e, Map<String, Value> state) {
        state.put("successor", Value.of(e.successor().value()));
        e.notFollowed().forEach(one -> state.put("notFollowed." + subject(one), Value.of(one.reason())));
    }

    private static String subject(NotFollowed one) {
        if (one.task() != null) {
            return "task." + one.task();
        }
        return one.activity() != null ? "activity." + one.activity() : "proposal." + one.proposal();
    }
}
