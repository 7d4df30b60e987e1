package org.rapporteur.gateway.practices.reopenpractice;

import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Opens a decided practice again, after a page that asks for the reason. */
@Controller
class ReopenPracticeForm {
    private final QueryClient queries;
    private final Submissions submissions;

    ReopenPracticeForm(QueryClient queries, Submissions submissions) {
        this.queries = queries;
        this.submissions = submissions;
    }

    @GetMapping("/practices/{practice}/reopen")
    Mono<Rendering> ask(@PathVariable String practice, @ModelAttribute("form") FormState form) {
        return page(practice, form);
    }

    @PostMapping("/practices/{practice}/reopen")
    Mono<Rendering> reopen(@PathVariable String practice, ServerWebExchange exchange) {
        return submissions.submit(exchange, "ReopenPractice",
                fields -> Body.of("practice", practice).text(fields, "reason"),
                done -> "/practices/" + practice + "/review",
                form -> page(practice, form));
    }

    private Mono<Rendering> page(String practice, FormState form) {
        return queries.get("/api/practices/{practice}", PracticePage.class, practice)
                .map(page -> Rendering.view("gateway/practices/reopenpractice").modelAttribute("page", page)
                        .modelAttribute("form", form).build());
    }
}
