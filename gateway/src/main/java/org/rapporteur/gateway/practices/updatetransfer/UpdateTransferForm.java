package org.rapporteur.gateway.practices.updatetransfer;

import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.practices.PracticeQuery.Transfer;
import org.rapporteur.shared.practices.PracticeQuery.Transfers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A delegation tells how far it is with a practice that it adopts. */
@Controller
class UpdateTransferForm {
    private final QueryClient queries;
    private final Submissions submissions;

    UpdateTransferForm(QueryClient queries, Submissions submissions) {
        this.queries = queries;
        this.submissions = submissions;
    }

    @GetMapping("/practices/{practice}/transfers/{transfer}")
    Mono<Rendering> ask(@PathVariable String practice, @PathVariable String transfer,
            @ModelAttribute("form") FormState form) {
        return page(practice, transfer, form);
    }

    @PostMapping("/practices/{practice}/transfers/{transfer}")
    Mono<Rendering> update(@PathVariable String practice, @PathVariable String transfer, ServerWebExchange exchange) {
        return submissions.submit(exchange, "UpdateTransfer", fields -> body(practice, transfer, fields),
                done -> "/practices/" + practice + "#transfers", form -> page(practice, transfer, form));
    }

    private static Body body(String practice, String transfer, Fields fields) {
        return Body.of("practice", practice).with("transfer", transfer).text(fields, "status", "language", "adapted",
                "contactName", "contactEmail", "reason");
    }

    private Mono<Rendering> page(String practice, String transfer, FormState form) {
        return Mono.zip(queries.get("/api/practices/{practice}", PracticePage.class, practice),
                queries.get("/api/practices/{practice}/transfers", Transfers.class, practice))
                .map(all -> Rendering.view("gateway/practices/updatetransfer").modelAttribute("page", all.getT1())
                        .modelAttribute("transfer", transfer(all.getT2(), transfer)).modelAttribute("form", form)
                        .build());
    }

    private static Transfer transfer(Transfers all, String transfer) {
        return all.items().stream().filter(one -> one.transfer().value().equals(transfer)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
