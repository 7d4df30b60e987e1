package org.rapporteur.gateway.mandates.reschedulemandatereview;

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

/** Gives a review another day by which it should be submitted. */
@Controller
class RescheduleMandateReviewForm {
    private final MandateAnswers answers;
    private final Submissions submissions;

    RescheduleMandateReviewForm(MandateAnswers answers, Submissions submissions) {
        this.answers = answers;
        this.submissions = submissions;
    }

    @GetMapping("/reviews/{review}/reschedule")
    Mono<Rendering> ask(@PathVariable String review, @ModelAttribute("form") FormState form) {
        return page(review, form);
    }

    @PostMapping("/reviews/{review}/reschedule")
    Mono<Rendering> reschedule(@PathVariable String review, ServerWebExchange exchange) {
        return submissions.submit(exchange, "RescheduleMandateReview",
                fields -> Body.of("review", review).text(fields, "due", "reason"),
                done -> "/reviews/" + review, form -> page(review, form));
    }

    private Mono<Rendering> page(String review, FormState form) {
        return answers.review(review).map(page -> Rendering.view("gateway/mandates/reschedulemandatereview")
                .modelAttribute("page", page).modelAttribute("form", form).build());
    }
}
