package org.rapporteur.gateway.practices.resolveclarification;

import org.rapporteur.gateway.practices.review.ReviewPage;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Settles a question: its answer is enough, or a reason says why none is needed. */
@Controller
class ResolveClarificationForm {
    private final ReviewPage review;
    private final Submissions submissions;

    ResolveClarificationForm(ReviewPage review, Submissions submissions) {
        this.review = review;
        this.submissions = submissions;
    }

    @PostMapping("/practices/{practice}/clarifications/{clarification}/resolve")
    Mono<Rendering> resolve(@PathVariable String practice, @PathVariable String clarification,
            ServerWebExchange exchange) {
        return submissions.submit(exchange, "ResolveClarification",
                fields -> Body.of("practice", practice).with("clarification", clarification).text(fields, "reason"),
                done -> "/practices/" + practice + "/review#clarifications", form -> review.page(practice, form));
    }
}
