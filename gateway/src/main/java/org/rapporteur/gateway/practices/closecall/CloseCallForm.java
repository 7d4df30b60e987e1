package org.rapporteur.gateway.practices.closecall;

import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.practices.CallQuery.CallPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Closes a call, after a page that says what that means. */
@Controller
class CloseCallForm {
    private final QueryClient queries;
    private final Submissions submissions;

    CloseCallForm(QueryClient queries, Submissions submissions) {
        this.queries = queries;
        this.submissions = submissions;
    }

    @GetMapping("/calls/{call}/close")
    Mono<Rendering> ask(@PathVariable String call, @ModelAttribute("form") FormState form) {
        return page(call, form);
    }

    @PostMapping("/calls/{call}/close")
    Mono<Rendering> close(@PathVariable String call, ServerWebExchange exchange) {
        return submissions.submit(exchange, "CloseCall", fields -> Body.of("call", call).text(fields, "reason"),
                done -> "/calls/" + call, form -> page(call, form));
    }

    private Mono<Rendering> page(String call, FormState form) {
        return queries.get("/api/calls/{call}", CallPage.class, call)
                .map(page -> Rendering.view("gateway/practices/closecall").modelAttribute("page", page)
                        .modelAttribute("form", form).build());
    }
}
