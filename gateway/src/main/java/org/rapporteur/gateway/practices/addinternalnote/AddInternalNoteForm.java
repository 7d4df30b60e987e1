package org.rapporteur.gateway.practices.addinternalnote;

import org.rapporteur.gateway.practices.review.ReviewPage;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Notes something for those who review. */
@Controller
class AddInternalNoteForm {
    private final ReviewPage review;
    private final Submissions submissions;

    AddInternalNoteForm(ReviewPage review, Submissions submissions) {
        this.review = review;
        this.submissions = submissions;
    }

    @PostMapping("/practices/{practice}/notes")
    Mono<Rendering> add(@PathVariable String practice, ServerWebExchange exchange) {
        return submissions.submit(exchange, "AddInternalNote",
                fields -> Body.of("practice", practice).text(fields, "text"),
                done -> "/practices/" + practice + "/review#notes", form -> review.page(practice, form));
    }
}
