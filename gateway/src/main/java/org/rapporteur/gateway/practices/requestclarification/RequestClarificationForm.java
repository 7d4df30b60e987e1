package org.rapporteur.gateway.practices.requestclarification;

import org.rapporteur.gateway.practices.call.Deadline;
import org.rapporteur.gateway.practices.review.ReviewPage;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Asks the delegation a question about one field or the whole. */
@Controller
class RequestClarificationForm {
    private final ReviewPage review;
    private final Submissions submissions;

    RequestClarificationForm(ReviewPage review, Submissions submissions) {
        this.review = review;
        this.submissions = submissions;
    }

    @PostMapping("/practices/{practice}/clarifications")
    Mono<Rendering> request(@PathVariable String practice, ServerWebExchange exchange) {
        return submissions.submit(exchange, "RequestClarification", fields -> body(practice, fields),
                done -> "/practices/" + practice + "/review#clarifications", form -> review.page(practice, form));
    }

    private static Body body(String practice, Fields fields) {
        return Body.of("practice", practice).text(fields, "field", "question").with("due",
                Deadline.of(fields.text("due")));
    }
}
