package org.rapporteur.gateway.practices.publishpractice;

import org.rapporteur.gateway.practices.review.ReviewPage;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Publishes an accepted practice. */
@Controller
class PublishPracticeForm {
    private final ReviewPage review;
    private final Submissions submissions;

    PublishPracticeForm(ReviewPage review, Submissions submissions) {
        this.review = review;
        this.submissions = submissions;
    }

    @PostMapping("/practices/{practice}/publish")
    Mono<Rendering> publish(@PathVariable String practice, ServerWebExchange exchange) {
        return submissions.submit(exchange, "PublishPractice", fields -> Body.of("practice", practice),
                done -> "/practices/" + practice + "/review", form -> review.page(practice, form));
    }
}
