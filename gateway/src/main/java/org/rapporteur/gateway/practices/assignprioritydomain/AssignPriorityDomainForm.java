package org.rapporteur.gateway.practices.assignprioritydomain;

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

/** Sets the priority domains by which a practice is classified. */
@Controller
class AssignPriorityDomainForm {
    private final ReviewPage review;
    private final Submissions submissions;

    AssignPriorityDomainForm(ReviewPage review, Submissions submissions) {
        this.review = review;
        this.submissions = submissions;
    }

    @PostMapping("/practices/{practice}/domains")
    Mono<Rendering> assign(@PathVariable String practice, ServerWebExchange exchange) {
        return submissions.submit(exchange, "AssignPriorityDomain", fields -> body(practice, fields),
                done -> "/practices/" + practice + "/review#domains", form -> review.page(practice, form));
    }

    private static Body body(String practice, Fields fields) {
        return Body.of("practice", practice).with("domains", fields.ticked("domains")).text(fields, "reason")
                .with("assumed", fields.flag("assumed"));
    }
}
