package org.rapporteur.gateway.practices.linkcharterarticle;

import java.util.Objects;
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

/** Links a practice to an article of the Charter or to one of its paragraphs. */
@Controller
class LinkCharterArticleForm {
    private final ReviewPage review;
    private final Submissions submissions;

    LinkCharterArticleForm(ReviewPage review, Submissions submissions) {
        this.review = review;
        this.submissions = submissions;
    }

    @PostMapping("/practices/{practice}/charter")
    Mono<Rendering> link(@PathVariable String practice, ServerWebExchange exchange) {
        return submissions.submit(exchange, "LinkCharterArticle", fields -> body(practice, fields),
                done -> "/practices/" + practice + "/review#charter", form -> review.page(practice, form));
    }

    /** A suggestion names article and paragraph in one choice, such as {@code 19§6}; what was written beside it wins. */
    private static Body body(String practice, Fields fields) {
        String[] chosen = Objects.requireNonNullElse(fields.text("article"), "").split("§", 2);
        String written = fields.text("paragraph");
        return Body.of("practice", practice).with("article", chosen[0])
                .with("paragraph", written == null && chosen.length > 1 ? chosen[1] : written).text(fields, "reason")
                .with("assumed", fields.flag("assumed"));
    }
}
