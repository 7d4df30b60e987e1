package org.rapporteur.query.audit.trails;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.audit.trails.TrailDocument.Value;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Sealed;
import org.rapporteur.shared.practices.PracticeEvent.TransferRecorded;
import org.rapporteur.shared.practices.PracticeEvent.TransferUpdated;
import org.rapporteur.shared.practices.PracticeEvent.TransferabilityAssessed;
import org.rapporteur.shared.practices.TransferId;

/** Whether others can adopt a practice, and who does, as fields of its trail: how far, with what adapted; the contact stays sealed. */
final class TransferFields {
    private TransferFields() {
    }

    static void tell(Event event, Map<String, Value> state) {
        switch (event) {
            case TransferRecorded e -> {
                state.put("transferDelegation." + e.transfer(), Value.of(e.delegation().value()));
                told(e.transfer(), Words.word(e.status()), e.adapted(), state);
                contact(e.transfer(), e.contactName(), e.contactEmail(), state);
            }
            case TransferUpdated e -> {
                told(e.transfer(), Words.word(e.status()), e.adapted(), state);
                if (e.contactName() != null) {
                    contact(e.transfer(), e.contactName(), e.contactEmail(), state);
                }
            }
            case TransferabilityAssessed e -> assessed(e, state);
            default -> {
            }
        }
    }

    private static void assessed(TransferabilityAssessed e, Map<String, Value> state) {
        state.keySet().removeIf(field -> field.startsWith("transferability."));
        state.put("transferEvidence", Value.of(e.evidence()));
        e.answers().forEach((criterion, answer) -> state.put("transferability." + criterion,
                Value.of(criterion + ": " + Words.word(answer.verdict())
                        + (answer.note() == null ? "" : " (" + answer.note() + ")"))));
    }

    private static void told(TransferId transfer, String status, @Nullable String adapted, Map<String, Value> state) {
        state.put("transferStatus." + transfer, Value.of(status));
        put("transferAdapted." + transfer, adapted == null ? null : Value.of(adapted), state);
    }

    private static void contact(TransferId transfer, Sealed name, @Nullable Sealed email, Map<String, Value> state) {
        state.put("transferContact." + transfer, Value.of(name));
        put("transferEmail." + transfer, email == null ? null : Value.of(email), state);
    }

    private static void put(String field, @Nullable Value value, Map<String, Value> state) {
        if (value == null) {
            state.remove(field);
        } else {
            state.put(field, value);
        }
    }
}
