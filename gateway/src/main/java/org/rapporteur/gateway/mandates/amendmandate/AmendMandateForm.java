package org.rapporteur.gateway.mandates.amendmandate;

import java.util.List;
import java.util.Optional;
import org.rapporteur.gateway.mandates.MandateAnswers;
import org.rapporteur.gateway.mandates.terms.MoreRows;
import org.rapporteur.gateway.mandates.terms.TermsRows;
import org.rapporteur.gateway.mandates.terms.TermsWritten;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.shared.mandates.MandateQuery.MandateBoard;
import org.rapporteur.shared.mandates.MandateTask;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives a mandate other terms for the rest of its time, by the decision that was taken. */
@Controller
class AmendMandateForm {
    private final MandateAnswers answers;
    private final Submissions submissions;

    AmendMandateForm(MandateAnswers answers, Submissions submissions) {
        this.answers = answers;
        this.submissions = submissions;
    }

    @GetMapping("/mandates/{mandate}/amend")
    Mono<Rendering> ask(@PathVariable String mandate, @ModelAttribute("form") FormState form) {
        return page(mandate, form);
    }

    @PostMapping("/mandates/{mandate}/amend")
    Mono<Rendering> amend(@PathVariable String mandate, ServerWebExchange exchange) {
        return MoreRows.asked(exchange).flatMap(form -> page(mandate, form))
                .switchIfEmpty(Mono.defer(() -> submissions.submitRows(exchange, "AmendMandate",
                        (fields, rows) -> TermsWritten.in(Body.of("mandate", mandate)
                                .with("version", fields.number("version")).text(fields,
                                        "decision.reference", "decision.date", "decision.text", "reason"),
                                fields, rows),
                        done -> "/mandates/" + mandate + "/terms", form -> page(mandate, form))));
    }

    private Mono<Rendering> page(String mandate, FormState form) {
        return answers.board(mandate).flatMap(board -> earlier(board)
                .map(tasks -> Rendering.view("gateway/mandates/amendmandate").modelAttribute("page", board)
                        .modelAttribute("rows", TermsRows.changing(form, board.terms()))
                        .modelAttribute("earlier", tasks).modelAttribute("form", form).build()));
    }

    /** The tasks of the mandate before, from which those of this one may go on. */
    private Mono<List<MandateTask>> earlier(MandateBoard board) {
        return Mono.justOrEmpty(Optional.ofNullable(board.mandate().follows()))
                .flatMap(before -> answers.board(before.mandate().value())).map(before -> before.terms().tasks())
                .defaultIfEmpty(List.of());
    }
}
