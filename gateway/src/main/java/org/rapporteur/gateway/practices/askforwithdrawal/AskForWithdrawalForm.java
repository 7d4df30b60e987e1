package org.rapporteur.gateway.practices.askforwithdrawal;

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

/** Asks the secretariat to withdraw a published practice, after a page that asks for the reason. */
@Controller
class AskForWithdrawalForm {
    private final QueryClient queries;
    private final Submissions submissions;

    AskForWithdrawalForm(QueryClient queries, Submissions submissions) {
        this.queries = queries;
        this.submissions = submissions;
    }

    @GetMapping("/practices/{practice}/ask-for-withdrawal")
    Mono<Rendering> ask(@PathVariable String practice, @ModelAttribute("form") FormState form) {
        return page(practice, form);
    }

    @PostMapping("/practices/{practice}/ask-for-withdrawal")
    Mono<Rendering> send(@PathVariable String practice, ServerWebExchange exchange) {
        return submissions.submit(exchange, "AskForWithdrawal",
                fields -> Body.of("practice", practice).text(fields, "reason"),
                done -> "/practices/" + practice + "/work#withdrawal",
                form -> page(practice, form));
    }

    private Mono<Rendering> page(String practice, FormState form) {
        return queries.get("/api/practices/{practice}", PracticePage.class, practice)
                .map(page -> Rendering.view("gateway/practices/askforwithdrawal").modelAttribute("page", page)
                        .modelAttribute("form", form).build());
    }
}
