package org.rapporteur.gateway.practices.prefill;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.gateway.practices.questionnaire.Asked;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Key;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.page.Notice;
import org.rapporteur.gateway.shell.remote.CommandClient;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.practices.CallQuery.CallPage;
import org.rapporteur.shared.practices.DraftQuery.Draft;
import org.rapporteur.shared.practices.PracticeQuery.MyPractices;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.practices.PracticeQuery.QueueItem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Starts an answer to a call from an earlier practice of the same delegation, and says what could not be taken over. */
@Controller
class PrefillPage {
    private final CommandClient commands;
    private final QueryClient queries;
    private final Submissions submissions;

    PrefillPage(CommandClient commands, QueryClient queries, Submissions submissions) {
        this.commands = commands;
        this.queries = queries;
        this.submissions = submissions;
    }

    @GetMapping("/calls/{call}/from-earlier")
    Mono<Rendering> choose(@PathVariable String call, @ModelAttribute("form") FormState form) {
        return Mono.zip(call(call), queries.get("/api/my/practices", MyPractices.class))
                .map(all -> Rendering.view("gateway/practices/prefill").modelAttribute("call", all.getT1())
                        .modelAttribute("earlier", earlier(all.getT2(), all.getT1())).modelAttribute("form", form)
                        .build());
    }

    private Mono<CallPage> call(String call) {
        return queries.get("/api/calls/{call}", CallPage.class, call);
    }

    /** Those of the delegation for which the reader may answer this call. */
    private static List<QueueItem> earlier(MyPractices mine, CallPage call) {
        var own = call.mayAnswer();
        return mine.items().stream()
                .filter(one -> own != null && one.practice().respondent().code().equals(own.code())).toList();
    }

    @PostMapping("/calls/{call}/from-earlier")
    Mono<Rendering> start(@PathVariable String call, ServerWebExchange exchange) {
        return submissions.attempt(exchange,
                fields -> Mono.zip(call(call), practice(fields))
                        .flatMap(all -> begin(fields, all.getT1(), all.getT2(), exchange)),
                form -> choose(call, form));
    }

    private Mono<PracticePage> practice(Fields fields) {
        return queries.get("/api/practices/{practice}", PracticePage.class, String.valueOf(fields.text("practice")));
    }

    private Mono<Rendering> begin(Fields fields, CallPage call, PracticePage practice, ServerWebExchange exchange) {
        Prefill prefill = Prefill.of(practice, Asked.questionnaire(practice.questionnaire()), call,
                Asked.questionnaire(call.questionnaire()));
        Map<String, Object> body = Map.of("call", call.call().call(), "content", prefill.content());
        return commands.create("/api/drafts", body, Key.of(fields), Draft.class)
                .flatMap(draft -> say(prefill, exchange).thenReturn(Submissions.goTo("/drafts/" + draft.draft())));
    }

    private static Mono<Void> say(Prefill prefill, ServerWebExchange exchange) {
        Locale locale = exchange.getLocaleContext().getLocale();
        Locale reader = locale == null ? Locale.ENGLISH : locale;
        String left = prefill.notCopied().stream().map(field -> field.label().in(reader))
                .collect(Collectors.joining("; "));
        return left.isEmpty()
                ? Notice.success(exchange, "done.Prefill")
                : Notice.info(exchange, "prefill.not-copied", left);
    }
}
