package org.rapporteur.gateway.mandates.approvemandatereview;

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

/** Approves a review that somebody else submitted. */
@Controller
class ApproveMandateReviewForm {
    private final MandateAnswers answers;
    private final Submissions submissions;

    ApproveMandateReviewForm(MandateAnswers answers, Submissions submissions) {
        this.answers = answers;
        this.submissions = submissions;
    }

    @PostMapping("/reviews/{review}/approve")
    Mono<Rendering> approve(@PathVariable String review, ServerWebExchange exchange) {
        return submissions.submit(exchange, "ApproveMandateReview",
                fields -> Body.of("review", review).with("round", fields.number("round")).text(fields,
                        "remark"),
                done -> "/reviews/" + review,
                form -> answers.review(review).map(page -> DecidePage.of(page, form)));
    }
}
