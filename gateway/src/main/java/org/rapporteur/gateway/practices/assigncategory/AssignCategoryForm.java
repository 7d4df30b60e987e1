package org.rapporteur.gateway.practices.assigncategory;

import java.util.List;
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

/** Gives a practice a category, or changes the particulars of one that it has. */
@Controller
class AssignCategoryForm {
    private final ReviewPage review;
    private final Submissions submissions;

    AssignCategoryForm(ReviewPage review, Submissions submissions) {
        this.review = review;
        this.submissions = submissions;
    }

    @PostMapping("/practices/{practice}/categories")
    Mono<Rendering> assign(@PathVariable String practice, ServerWebExchange exchange) {
        return submissions.submit(exchange, "AssignCategory", fields -> body(practice, fields),
                done -> "/practices/" + practice + "/review#classification", form -> review.page(practice, form));
    }

    private static Body body(String practice, Fields fields) {
        String category = Objects.requireNonNullElse(fields.text("category"), "");
        // why: the boxes of the other categories may be ticked from an earlier choice on the same form.
        List<String> within = fields.ticked("subCategories").stream().filter(code -> code.startsWith(category + "."))
                .toList();
        return Body.of("practice", practice).text(fields, "category", "reason", "confidence")
                .with("subCategories", within).with("primary", fields.flag("primary"));
    }
}
