package org.rapporteur.gateway.mandates.annulmandate;

import org.rapporteur.gateway.mandates.MandateAnswers;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Takes back a mandate that was adopted by mistake, after a page that asks. */
@Controller
class AnnulMandateForm {
    private final MandateAnswers answers;
    private final Submissions submissions;

    AnnulMandateForm(MandateAnswers answers, Submissions submissions) {
        this.answers = answers;
        this.submissions = submissions;
    }

    @GetMapping("/mandates/{mandate}/annul")
    Mono<Rendering> ask(@PathVariable String mandate, @ModelAttribute("form") FormState form) {
        return page(mandate, form);
    }

    @PostMapping("/mandates/{mandate}/annul")
    Mono<Rendering> annul(@PathVariable String mandate, ServerWebExchange exchange) {
        return submissions.submit(exchange, "AnnulMandate",
                fields -> Body.of("mandate", mandate).text(fields, "reason"),
                done -> "/mandates/" + mandate, form -> page(mandate, form));
    }

    private Mono<Rendering> page(String mandate, FormState form) {
        return answers.board(mandate).map(page -> Rendering.view("gateway/mandates/annulmandate")
                .modelAttribute("page", page).modelAttribute("form", form).build());
    }
}
