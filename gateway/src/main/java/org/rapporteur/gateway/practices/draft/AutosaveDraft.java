package org.rapporteur.gateway.practices.draft;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.remote.ServiceProblem;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What the script of a draft calls while somebody writes: it answers with the new version and the moment, or with why not. */
@Controller
class AutosaveDraft {
    private final SaveDraft saving;
    private final MessageSource words;

    AutosaveDraft(SaveDraft saving, MessageSource words) {
        this.saving = saving;
        this.words = words;
    }

    /** What the script shows: saved at a moment, or why not. */
    record Outcome(@Nullable Long version, @Nullable Instant savedAt, @Nullable String problem, boolean conflict) {}

    @PutMapping("/drafts/{draft}")
    @ResponseBody
    Mono<ResponseEntity<Outcome>> save(@PathVariable String draft, ServerWebExchange exchange) {
        return exchange.getFormData().map(Fields::new).flatMap(fields -> saving.save(draft, fields))
                .map(saved -> ResponseEntity.ok(new Outcome(saved.version(), saved.savedAt(), null, false)))
                .onErrorResume(ServiceProblem.class, problem -> Mono.just(refused(problem, exchange)))
                .onErrorResume(AutosaveDraft::isSilence, silence -> Mono.just(unanswered(exchange)));
    }

    /** Nobody knows then whether it is saved; the script sends it again. */
    private static boolean isSilence(Throwable thrown) {
        return thrown instanceof TimeoutException || thrown instanceof WebClientRequestException;
    }

    private ResponseEntity<Outcome> unanswered(ServerWebExchange exchange) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .body(new Outcome(null, null, words.getMessage("draft.waiting", null, locale(exchange)), false));
    }

    private ResponseEntity<Outcome> refused(ServiceProblem problem, ServerWebExchange exchange) {
        boolean conflict = problem.status() == HttpStatus.CONFLICT;
        String sentence = conflict ? words.getMessage("draft.conflict", null, locale(exchange)) : sentence(problem);
        return ResponseEntity.status(problem.status()).body(new Outcome(null, null, sentence, conflict));
    }

    private static String sentence(ServiceProblem problem) {
        return problem.byField().values().stream().findFirst()
                .orElse(Objects.requireNonNullElse(problem.sentence(), ""));
    }

    private static Locale locale(ServerWebExchange exchange) {
        return Objects.requireNonNullElse(exchange.getLocaleContext().getLocale(), Locale.ENGLISH);
    }
}
