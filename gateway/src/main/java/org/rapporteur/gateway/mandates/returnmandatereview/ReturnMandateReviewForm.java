package org.rapporteur.gateway.mandates.returnmandatereview;

import org.rapporteur.gateway.mandates.MandateAnswers;
import org.rapporteur.gateway.mandates.review.DecidePage;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Asks for a correction of a review that was submitted. */
@Controller
class ReturnMandateReviewForm {
    private final MandateAnswers answers;
    private final Submissions submissions;

    ReturnMandateReviewForm(MandateAnswers answers, Submissions submissions) {
        this.answers = answers;
        this.submissions = submissions;
    }

    @PostMapping("/reviews/{review}/return")
    Mono<Rendering> sendBack(@PathVariable String review, ServerWebExchange exchange) {
        return submissions.submit(exchange, "ReturnMandateReview",
                fields -> Body.of("review", review).with("round", fields.number("round")).text(fields,
                        "reason"),
                done -> "/reviews/" + review,
                form -> answers.review(review).map(page -> DecidePage.of(page, form)));
    }
}
