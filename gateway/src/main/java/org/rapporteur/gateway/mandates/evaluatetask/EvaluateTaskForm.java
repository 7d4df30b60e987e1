package org.rapporteur.gateway.mandates.evaluatetask;

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

/** Says what somebody thinks of a task of the mandate. */
@Controller
class EvaluateTaskForm {
    private final MandateAnswers answers;
    private final Submissions submissions;

    EvaluateTaskForm(MandateAnswers answers, Submissions submissions) {
        this.answers = answers;
        this.submissions = submissions;
    }

    @PostMapping("/reviews/{review}/tasks/{task}")
    Mono<Rendering> evaluate(@PathVariable String review, @PathVariable String task, ServerWebExchange exchange) {
        return submissions.submit(exchange, "EvaluateTask", fields -> Body.of("review", review).with("task", task)
                .text(fields, "advice", "language", "reason"),
                done -> "/reviews/" + review + "#task-" + task, form -> page(review, form));
    }

    private Mono<Rendering> page(String review, FormState form) {
        return answers.review(review).map(page -> ExchangePage.of(page, form));
    }
}
