package org.rapporteur.gateway.practices.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Key;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.remote.CommandClient;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.CallQuery.CallPage;
import org.rapporteur.shared.practices.CallQuery.CallSummary;
import org.rapporteur.shared.practices.CallQuery.Calls;
import org.rapporteur.shared.practices.DraftQuery.Draft;
import org.rapporteur.shared.practices.DraftQuery.Drafts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The drafts of the reader and those that their delegation shares; a new one starts from a call. */
@Controller
class DraftsPage {
    private final CommandClient commands;
    private final QueryClient queries;

    DraftsPage(CommandClient commands, QueryClient queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @GetMapping("/drafts")
    Mono<Rendering> drafts() {
        return Mono.zip(commands.get("/api/drafts", Drafts.class), queries.get("/api/calls", Calls.class))
                .map(all -> Rendering.view("gateway/practices/drafts").modelAttribute("drafts", all.getT1().items())
                        .modelAttribute("calls", byId(all.getT2())).modelAttribute("open", open(all.getT2())).build());
    }

    @PostMapping("/drafts")
    Mono<Rendering> start(ServerWebExchange exchange) {
        return exchange.getFormData().map(Fields::new)
                .flatMap(fields -> queries.get("/api/calls/{call}", CallPage.class, String.valueOf(fields.text("call")))
                        .flatMap(call -> commands.create("/api/drafts", empty(exchange, call), Key.of(fields),
                                Draft.class)))
                .map(draft -> Submissions.goTo("/drafts/" + draft.draft()));
    }

    /** In the writer's language where the call takes it, else in the first one that it takes. */
    private static Map<String, Object> empty(ServerWebExchange exchange, CallPage call) {
        Locale locale = exchange.getLocaleContext().getLocale();
        Language own = Language.forReader(locale == null ? Locale.ENGLISH : locale);
        Language language = call.languages().contains(own) ? own : call.languages().getFirst();
        return Body.of("call", call.call().call()).with("content.language", language.code()).json();
    }

    private static Map<String, CallSummary> byId(Calls calls) {
        return calls.items().stream().collect(Collectors.toMap(call -> call.call().value(), Function.identity()));
    }

    private static List<CallSummary> open(Calls calls) {
        return calls.items().stream().filter(CallSummary::open).toList();
    }
}
