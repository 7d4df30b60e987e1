package org.rapporteur.gateway.practices.commentonpractice;

import org.rapporteur.gateway.practices.review.ReviewPage;
import org.rapporteur.gateway.practices.work.WorkPage;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Comments on a practice, from the page on which it is followed or on which its delegation works. */
@Controller
class CommentOnPracticeForm {
    private final ReviewPage review;
    private final WorkPage work;
    private final Submissions submissions;

    CommentOnPracticeForm(ReviewPage review, WorkPage work, Submissions submissions) {
        this.review = review;
        this.work = work;
        this.submissions = submissions;
    }

    @PostMapping("/practices/{practice}/review/comments")
    Mono<Rendering> whileFollowing(@PathVariable String practice, ServerWebExchange exchange) {
        return submissions.submit(exchange, "CommentOnPractice",
                fields -> Body.of("practice", practice).text(fields, "text"),
                done -> "/practices/" + practice + "/review#comments", form -> review.page(practice, form));
    }

    @PostMapping("/practices/{practice}/work/comments")
    Mono<Rendering> whileWorking(@PathVariable String practice, ServerWebExchange exchange) {
        return submissions.submit(exchange, "CommentOnPractice",
                fields -> Body.of("practice", practice).text(fields, "text"),
                done -> "/practices/" + practice + "/work#comments", form -> work.page(practice, form));
    }
}
