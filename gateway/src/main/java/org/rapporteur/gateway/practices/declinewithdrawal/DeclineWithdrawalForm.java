package org.rapporteur.gateway.practices.declinewithdrawal;

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

/** Declines what a delegation asked for, after a page that shows it and asks for the reason. */
@Controller
class DeclineWithdrawalForm {
    private final QueryClient queries;
    private final Submissions submissions;

    DeclineWithdrawalForm(QueryClient queries, Submissions submissions) {
        this.queries = queries;
        this.submissions = submissions;
    }

    @GetMapping("/practices/{practice}/decline-withdrawal")
    Mono<Rendering> ask(@PathVariable String practice, @ModelAttribute("form") FormState form) {
        return page(practice, form);
    }

    @PostMapping("/practices/{practice}/decline-withdrawal")
    Mono<Rendering> decline(@PathVariable String practice, ServerWebExchange exchange) {
        return submissions.submit(exchange, "DeclineWithdrawal",
                fields -> Body.of("practice", practice).text(fields, "reason"),
                done -> "/practices/" + practice + "/review#withdrawal",
                form -> page(practice, form));
    }

    private Mono<Rendering> page(String practice, FormState form) {
        return queries.get("/api/practices/{practice}", PracticePage.class, practice)
                .map(page -> Rendering.view("gateway/practices/declinewithdrawal").modelAttribute("page", page)
                        .modelAttribute("form", form).build());
    }
}
