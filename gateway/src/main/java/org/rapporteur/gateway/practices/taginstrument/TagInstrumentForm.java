package org.rapporteur.gateway.practices.taginstrument;

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

/** Tags a practice with an instrument of the vocabulary, or with another by its name. */
@Controller
class TagInstrumentForm {
    private final ReviewPage review;
    private final Submissions submissions;

    TagInstrumentForm(ReviewPage review, Submissions submissions) {
        this.review = review;
        this.submissions = submissions;
    }

    @PostMapping("/practices/{practice}/instruments")
    Mono<Rendering> tag(@PathVariable String practice, ServerWebExchange exchange) {
        return submissions.submit(exchange, "TagInstrument", fields -> body(practice, fields),
                done -> "/practices/" + practice + "/review#instruments", form -> review.page(practice, form));
    }

    /** What was written counts before what was chosen. */
    private static Body body(String practice, Fields fields) {
        String written = fields.text("other");
        return Body.of("practice", practice).with("instrument", written == null ? fields.text("instrument") : written)
                .with("listed", written == null).text(fields, "reason").with("assumed", fields.flag("assumed"));
    }
}
