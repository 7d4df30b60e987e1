package org.rapporteur.gateway.practices.decideseveral;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.gateway.practices.decideseveral.PendingDecisions.Pending;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Key;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.CommandClient;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.gateway.shell.security.SignInEnded;
import org.rapporteur.shared.practices.PracticeQuery.ReviewQueue;
import org.rapporteur.shared.practices.PracticeStatus;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Applies the decisions that were marked on a review queue, with one reason for all: each is a command of its own, under a
 * key of its own that is derived from the form's, so that sending the form again repeats nothing and finds out the rest.
 */
@Controller
class DecideSeveralPages {
    private static final String ADDRESS = "/groups/{group}/review/decide";

    private final QueryClient queries;
    private final CommandClient commands;
    private final MessageSource words;

    DecideSeveralPages(QueryClient queries, CommandClient commands, MessageSource words) {
        this.queries = queries;
        this.commands = commands;
        this.words = words;
    }

    /** What is marked stands in the address: nobody's fact until it is applied. */
    @GetMapping(ADDRESS)
    Mono<Rendering> check(@PathVariable String group, @RequestParam MultiValueMap<String, String> marked,
            @ModelAttribute("form") FormState form) {
        return queue(group).map(queue -> Rendering.view("gateway/practices/decideseveral")
                .modelAttribute("queue", queue).modelAttribute("pending", PendingDecisions.of(marked, queue))
                .modelAttribute("form", form).build());
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> apply(@PathVariable String group, ServerWebExchange exchange) {
        return Mono.zip(exchange.getFormData().map(Fields::new), queue(group)).flatMap(all -> {
            PendingDecisions pending = PendingDecisions.of(all.getT1().values(), all.getT2());
            return pending.declines() && all.getT1().text("reason") == null
                    ? check(group, all.getT1().values(), withoutReason(all.getT1(), exchange))
                    : decide(pending, all.getT1()).map(verdicts -> verdicts(all.getT2(), verdicts, all.getT1()));
        });
    }

    /** Declining needs a reason: without one nothing is decided, and what was marked stays marked. */
    private FormState withoutReason(Fields fields, ServerWebExchange exchange) {
        exchange.getResponse().setStatusCode(HttpStatus.BAD_REQUEST);
        Locale locale = exchange.getLocaleContext().getLocale();
        return FormState.invalid(fields.values(), Map.of("reason", Objects.requireNonNull(
                words.getMessage("decideseveral.reason.missing", null, locale == null ? Locale.ENGLISH : locale))));
    }

    private Mono<List<Verdict>> decide(PendingDecisions pending, Fields fields) {
        return Flux.fromIterable(pending.all()).concatMap(one -> decide(one, fields)).collectList();
    }

    private Mono<Verdict> decide(Pending pending, Fields fields) {
        Body body = Body.of("practice", pending.practice()).text(fields, "reason");
        return commands.send(pending.command(), body.json(), Key.of(fields, pending.practice()))
                .thenReturn(Verdict.done(pending))
                .onErrorResume(thrown -> !(thrown instanceof SignInEnded),
                        thrown -> Mono.just(Verdict.failed(pending, thrown)));
    }

    private static Rendering verdicts(ReviewQueue queue, List<Verdict> verdicts, Fields fields) {
        return Rendering.view("gateway/practices/decidedseveral").modelAttribute("queue", queue)
                .modelAttribute("verdicts", verdicts).modelAttribute("key", Key.of(fields))
                .modelAttribute("unknown", verdicts.stream().anyMatch(one -> one.outcome().equals("unknown")))
                .modelAttribute("reason", Objects.requireNonNullElse(fields.text("reason"), "")).build();
    }

    /** All of it, whatever its status: what was just decided is still named when the form is sent again. */
    private Mono<ReviewQueue> queue(String group) {
        MultiValueMap<String, String> everything = new LinkedMultiValueMap<>();
        Arrays.stream(PracticeStatus.values()).forEach(status -> everything.add("status", status.code()));
        return queries.ask("/api/groups/{group}/review-queue", everything, ReviewQueue.class, group);
    }
}
