package org.rapporteur.gateway.practices.acceptpractice;

import org.rapporteur.gateway.practices.review.ReviewPage;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Accepts a practice. */
@Controller
class AcceptPracticeForm {
    private final ReviewPage review;
    private final Submissions submissions;

    AcceptPracticeForm(ReviewPage review, Submissions submissions) {
        this.review = review;
        this.submissions = submissions;
    }

    @PostMapping("/practices/{practice}/accept")
    Mono<Rendering> accept(@PathVariable String practice, ServerWebExchange exchange) {
        return submissions.submit(exchange, "AcceptPractice",
                fields -> Body.of("practice", practice).text(fields, "reason"),
                done -> "/practices/" + practice + "/review", form -> review.page(practice, form));
    }
}
