package org.rapporteur.gateway.practices.setinnovationtype;

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

/** Says of which kinds a practice's innovation is; no box ticked says that it is of neither. */
@Controller
class SetInnovationTypeForm {
    private final ReviewPage review;
    private final Submissions submissions;

    SetInnovationTypeForm(ReviewPage review, Submissions submissions) {
        this.review = review;
        this.submissions = submissions;
    }

    @PostMapping("/practices/{practice}/innovation")
    Mono<Rendering> set(@PathVariable String practice, ServerWebExchange exchange) {
        return submissions.submit(exchange, "SetInnovationType", fields -> body(practice, fields),
                done -> "/practices/" + practice + "/review#marks", form -> review.page(practice, form));
    }

    private static Body body(String practice, Fields fields) {
        return Body.of("practice", practice).with("types", fields.ticked("types")).text(fields, "reason")
                .with("assumed", fields.flag("assumed"));
    }
}
