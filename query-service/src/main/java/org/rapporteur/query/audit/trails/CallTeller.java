package org.rapporteur.query.audit.trails;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.audit.trails.TrailDocument.Value;
import org.rapporteur.shared.Event;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.CallId;
import org.rapporteur.shared.practices.PracticeEvent.CallClosed;
import org.rapporteur.shared.practices.PracticeEvent.CallExtended;
import org.rapporteur.shared.practices.PracticeEvent.CallOpened;
import org.rapporteur.shared.practices.PracticeEvent.CallTermsSet;
import org.rapporteur.shared.practices.PracticeEvent.PracticeSubmitted;
import org.rapporteur.shared.practices.PracticeEvent.PracticeWithdrawn;
import org.rapporteur.shared.practices.PracticeEvent.RespondentInvited;
import org.rapporteur.shared.practices.PracticeEvent.RespondentReminded;

/** The fields of a call, as its trail names them: who is invited and who answered are fields of it too. */
final class CallTeller implements TrailTeller {
    @Override
    public String kind() {
        return "call";
    }

    @Override
    public Optional<String> object(Event event) {
        return Optional.ofNullable(call(event)).map(CallId::value);
    }

    private static @Nullable CallId call(Event event) {
        return switch (event) {
            case CallOpened e -> e.call();
            case CallTermsSet e -> e.call();
            case RespondentInvited e -> e.call();
            case RespondentReminded e -> e.call();
            case CallExtended e -> e.call();
            case CallClosed e -> e.call();
            case PracticeSubmitted e -> e.call();
            case PracticeWithdrawn e -> e.call();
            default -> null;
        };
    }

    @Override
    public void tell(Event event, Map<String, Value> state) {
        switch (event) {
            case CallOpened e -> opened(e, state);
            case CallTermsSet e -> terms(e, state);
            case RespondentInvited e -> state.put("invited." + e.delegation(), Value.of(e.delegation().value()));
            case RespondentReminded e -> state.put("reminded." + e.delegation(), Value.of(e.delegation().value()));
            case CallExtended e -> state.put("deadline", Value.of(e.deadline().toString()));
            case CallClosed e -> state.put("status", Value.of("closed"));
            case PracticeSubmitted e -> state.put("practice." + e.practice(), Value.of(e.content().name()));
            case PracticeWithdrawn e -> state.remove("practice." + e.practice());
            default -> {
            }
        }
    }

    private static void terms(CallTermsSet e, Map<String, Value> state) {
        if (!e.languages().isEmpty()) {
            state.put("languages", Value.of(Words.list(e.languages().stream().map(Language::code).toList())));
        }
        if (e.opensAt() != null) {
            state.put("opens", Value.of(e.opensAt().toString()));
        }
        if (e.mandate() != null) {
            state.put("mandate", Value.of(e.mandate().value()));
        }
    }

    private static void opened(CallOpened e, Map<String, Value> state) {
        state.put("status", Value.of("open"));
        state.put("title", Value.of(e.title().en()));
        state.put("deadline", Value.of(e.deadline().toString()));
        state.put("domains", Value.of(Words.list(e.domains())));
        state.put("questionnaire", Value.of(e.questionnaire().toString()));
        state.put("vocabulary", Value.of(e.vocabulary().toString()));
    }
}
