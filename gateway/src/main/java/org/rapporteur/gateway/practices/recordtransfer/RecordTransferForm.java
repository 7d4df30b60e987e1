package org.rapporteur.gateway.practices.recordtransfer;

import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.practices.PracticeQuery.Transfers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A delegation records that it adopts a practice of another one. */
@Controller
class RecordTransferForm {
    private final QueryClient queries;
    private final Submissions submissions;

    RecordTransferForm(QueryClient queries, Submissions submissions) {
        this.queries = queries;
        this.submissions = submissions;
    }

    @GetMapping("/practices/{practice}/transfers/new")
    Mono<Rendering> ask(@PathVariable String practice, @ModelAttribute("form") FormState form) {
        return page(practice, form);
    }

    @PostMapping("/practices/{practice}/transfers")
    Mono<Rendering> record(@PathVariable String practice, ServerWebExchange exchange) {
        return submissions.submit(exchange, "RecordTransfer", fields -> body(practice, fields),
                done -> "/practices/" + practice + "#transfers", form -> page(practice, form));
    }

    private static Body body(String practice, Fields fields) {
        return Body.of("practice", practice).text(fields, "delegation", "status", "language", "adapted",
                "contactName", "contactEmail");
    }

    private Mono<Rendering> page(String practice, FormState form) {
        return Mono.zip(queries.get("/api/practices/{practice}", PracticePage.class, practice),
                queries.get("/api/practices/{practice}/transfers", Transfers.class, practice))
                .map(all -> Rendering.view("gateway/practices/recordtransfer").modelAttribute("page", all.getT1())
                        .modelAttribute("transfers", all.getT2()).modelAttribute("form", form).build());
    }
}
