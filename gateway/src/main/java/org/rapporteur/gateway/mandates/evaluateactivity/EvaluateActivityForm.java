package org.rapporteur.gateway.mandates.evaluateactivity;

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

/** Says what somebody thinks of an activity of the mandate. */
@Controller
class EvaluateActivityForm {
    private final MandateAnswers answers;
    private final Submissions submissions;

    EvaluateActivityForm(MandateAnswers answers, Submissions submissions) {
        this.answers = answers;
        this.submissions = submissions;
    }

    @PostMapping("/reviews/{review}/activities/{activity}")
    Mono<Rendering> evaluate(@PathVariable String review, @PathVariable String activity, ServerWebExchange exchange) {
        return submissions.submit(exchange, "EvaluateActivity",
                fields -> Body.of("review", review).with("activity", activity)
                        .text(fields, "advice", "language", "reason"),
                done -> "/reviews/" + review + "#activity-" + activity, form -> page(review, form));
    }

    private Mono<Rendering> page(String review, FormState form) {
        return answers.review(review).map(page -> ExchangePage.of(page, form));
    }
}
