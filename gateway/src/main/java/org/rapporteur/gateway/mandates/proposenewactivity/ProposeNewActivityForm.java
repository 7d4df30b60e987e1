package org.rapporteur.gateway.mandates.proposenewactivity;

import org.rapporteur.gateway.mandates.MandateAnswers;
import org.rapporteur.gateway.mandates.review.ExchangePage;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Proposes an activity for the time to come. */
@Controller
class ProposeNewActivityForm {
    private final MandateAnswers answers;
    private final Submissions submissions;

    ProposeNewActivityForm(MandateAnswers answers, Submissions submissions) {
        this.answers = answers;
        this.submissions = submissions;
    }

    @PostMapping("/reviews/{review}/proposals")
    Mono<Rendering> propose(@PathVariable String review, ServerWebExchange exchange) {
        return submissions.submit(exchange, "ProposeNewActivity",
                fields -> Body.of("review", review).text(fields, "task", "language",
                        "title", "reason"),
                done -> "/reviews/" + review + "#proposals", form -> page(review, form));
    }

    private Mono<Rendering> page(String review, FormState form) {
        return answers.review(review).map(page -> ExchangePage.of(page, form));
    }
}
