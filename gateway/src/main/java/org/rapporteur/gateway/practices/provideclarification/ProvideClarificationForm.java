package org.rapporteur.gateway.practices.provideclarification;

import org.rapporteur.gateway.practices.work.WorkPage;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers a question about a practice. */
@Controller
class ProvideClarificationForm {
    private final WorkPage work;
    private final Submissions submissions;

    ProvideClarificationForm(WorkPage work, Submissions submissions) {
        this.work = work;
        this.submissions = submissions;
    }

    @PostMapping("/practices/{practice}/clarifications/{clarification}")
    Mono<Rendering> answer(@PathVariable String practice, @PathVariable String clarification,
            ServerWebExchange exchange) {
        return submissions.submit(exchange, "ProvideClarification",
                fields -> Body.of("practice", practice).with("clarification", clarification).text(fields, "answer"),
                done -> "/practices/" + practice + "/work#clarifications", form -> work.page(practice, form));
    }
}
