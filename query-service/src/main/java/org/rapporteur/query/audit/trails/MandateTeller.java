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
import org.rapporteur.shared.mandates.MandateEvent.MandateAnnulled;
import org.rapporteur.shared.mandates.MandateEvent.MandateClosed;
import org.rapporteur.shared.mandates.MandateEvent.MandateRenewalAnnulled;
import org.rapporteur.shared.mandates.MandateEvent.MandateRenewed;
import org.rapporteur.shared.mandates.MandateEvent.OutputLinked;
import org.rapporteur.shared.mandates.MandateEvent.OutputUnlinked;
import org.rapporteur.shared.mandates.MandateId;
import org.rapporteur.shared.mandates.MandateTask;
import org.rapporteur.shared.mandates.NotFollowed;
import org.rapporteur.shared.mandates.Output;
import org.rapporteur.shared.mandates.ReviewKind;
import org.rapporteur.shared.mandates.Terms;
import org.rapporteur.shared.workinggroups.RecordedDecision;

/** The fields of a mandate, as its trail names them: its terms, what it produced, and how it ended. */
final class MandateTeller implements TrailTeller {
    static final String OUTPUT = "output.";
    /** Holds the activity that produced it, which is called by its title when the trail is read. */
    static final String ACTIVITY = "activity";
    /** Hold another mandate, which is called by its years when the trail is read. */
    static final String FOLLOWS = "follows";
    static final String SUCCESSOR = "successor";
    private static final String REVIEW = "review";
    private static final String NOT_FOLLOWED = "notFollowed.";
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
            case MandateAnnulled e -> e.mandate();
            case MandateAmended e -> e.mandate();
            case OutputLinked e -> e.mandate();
            case OutputUnlinked e -> e.mandate();
            case MandateRenewed e -> e.mandate();
            case MandateRenewalAnnulled e -> e.mandate();
            case MandateClosed e -> e.mandate();
            default -> null;
        };
    }

    @Override
    public void tell(Event event, Map<String, Value> state) {
        switch (event) {
            case MandateAdopted e -> adopted(e, state);
            case MandateAmended e -> {
                decided(e.decision(), state);
                terms(e.terms(), e.version(), state);
            }
            case OutputLinked e -> linked(e, state);
            case OutputUnlinked e -> state.keySet().removeIf(field -> field.startsWith(OUTPUT + e.link()));
            case MandateRenewed e -> renewed(e, state);
            case MandateRenewalAnnulled e -> state.keySet().removeIf(MandateTeller::isOfTheRenewal);
            case MandateClosed e -> state.put("closed", Value.of("closed"));
            case MandateAnnulled e -> state.put("annulled", Value.of("annulled"));
            default -> {
            }
        }
    }

    private static void adopted(MandateAdopted e, Map<String, Value> state) {
        state.put("from", Value.of(e.period().from().toString()));
        state.put("to", Value.of(e.period().to().toString()));
        decided(e.decision(), state);
        if (e.follows() != null) {
            state.put(FOLLOWS, Value.of(e.follows().value()));
        }
        terms(e.terms(), 1, state);
    }

    private static void decided(RecordedDecision decision, Map<String, Value> state) {
        state.put("decision", Value.of(decision.text()));
        state.put("decisionReference", Value.of(decision.reference()));
        state.put("decisionDate", Value.of(decision.date().toString()));
    }

    /** Terms are whole: what the next ones do not say is no longer there. */
    private static void terms(Terms terms, int version, Map<String, Value> state) {
        state.keySet().removeIf(field -> TERMS.stream().anyMatch(field::startsWith));
        labelled("goal.", terms.goals(), state);
        terms.tasks().forEach(task -> task(task, state));
        labelled("area.", terms.areas(), state);
        labelled("perspective.", terms.perspectives(), state);
        state.put("version", Value.of(Integer.toString(version)));
        state.put("reportEveryMonths", Value.of(Integer.toString(terms.reportEveryMonths())));
    }

    private static void task(MandateTask task, Map<String, Value> state) {
        String field = "task." + task.code();
        bilingual(field, task.text(), state);
        if (task.continues() != null) {
            state.put(field + ".continues", Value.of(task.continues()));
        }
    }

    private static void labelled(String prefix, List<Labelled> some, Map<String, Value> state) {
        some.forEach(one -> bilingual(prefix + one.code(), one.label(), state));
    }

    private static void bilingual(String field, Bilingual text, Map<String, Value> state) {
        state.put(field + ".en", Value.of(text.en()));
        state.put(field + ".fr", Value.of(text.fr()));
    }

    private static void linked(OutputLinked e, Map<String, Value> state) {
        produced(e, state);
        put(OUTPUT + e.link() + ".task", e.task(), state);
        put(OUTPUT + e.link() + "." + ACTIVITY, e.activity(), state);
    }

    /** What it is, wherever it is linked. */
    static void produced(OutputLinked e, Map<String, Value> state) {
        String field = OUTPUT + e.link();
        Output output = e.output();
        state.put(field, Value.of(output.title()));
        state.put(field + ".kind", Value.of(Words.word(output.kind())));
        put(field + ".reference", output.reference(), state);
        put(field + ".date", output.date(), state);
        put(field + ".address", output.address(), state);
    }

    private static void put(String field, @Nullable Object value, Map<String, Value> state) {
        if (value != null) {
            state.put(field, Value.of(value.toString()));
        }
    }

    /** What it starts from is always the final review: a word says more than its id. */
    private static void renewed(MandateRenewed e, Map<String, Value> state) {
        state.put(REVIEW, Value.of(Words.word(ReviewKind.FINAL)));
        state.put(SUCCESSOR, Value.of(e.successor().value()));
        e.notFollowed().forEach(one -> state.put(NOT_FOLLOWED + subject(one), Value.of(one.reason())));
    }

    private static boolean isOfTheRenewal(String field) {
        return field.equals(REVIEW) || field.equals(SUCCESSOR) || field.startsWith(NOT_FOLLOWED);
    }

    private static String subject(NotFollowed one) {
        if (one.task() != null) {
            return "task." + one.task();
        }
        return one.activity() != null ? "activity." + one.activity() : "proposal." + one.proposal();
    }
}
