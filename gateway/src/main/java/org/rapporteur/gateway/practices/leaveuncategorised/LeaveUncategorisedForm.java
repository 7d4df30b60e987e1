package org.rapporteur.gateway.practices.leaveuncategorised;

import org.rapporteur.gateway.practices.review.ReviewPage;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Says that no category fits, with the public reason. */
@Controller
class LeaveUncategorisedForm {
    private final ReviewPage review;
    private final Submissions submissions;

    LeaveUncategorisedForm(ReviewPage review, Submissions submissions) {
        this.review = review;
        this.submissions = submissions;
    }

    @PostMapping("/practices/{practice}/uncategorised")
    Mono<Rendering> leave(@PathVariable String practice, ServerWebExchange exchange) {
        return submissions.submit(exchange, "LeaveUncategorised",
                fields -> Body.of("practice", practice).bilingual(fields, "reason"),
                done -> "/practices/" + practice + "/review#classification", form -> review.page(practice, form));
    }
}
