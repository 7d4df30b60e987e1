package org.rapporteur.gateway.practices.commentonpractice;

import java.util.function.Function;
import org.rapporteur.gateway.practices.review.ReviewPage;
import org.rapporteur.gateway.practices.work.WorkPage;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.page.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Comments on a practice, for the group or for everybody, from the page on which it is followed or on which its delegation works. */
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
        return comment(practice, "/review#comments", exchange, form -> review.page(practice, form));
    }

    @PostMapping("/practices/{practice}/work/comments")
    Mono<Rendering> whileWorking(@PathVariable String practice, ServerWebExchange exchange) {
        return comment(practice, "/work#comments", exchange, form -> work.page(practice, form));
    }

    /** Who reads it makes it another command: nothing becomes public by a slip of one field. */
    private Mono<Rendering> comment(String practice, String next, ServerWebExchange exchange,
            Function<FormState, Mono<Rendering>> again) {
        return submissions.attempt(exchange, fields -> {
            boolean everybody = "EVERYBODY".equals(fields.text("audience"));
            Body body = Body.of("practice", practice).text(fields, "text");
            return everybody
                    ? said(exchange, "CommentPublicly", fields, body.text(fields, "language"), practice + next)
                    : said(exchange, "CommentOnPractice", fields, body, practice + next);
        }, again);
    }

    private Mono<Rendering> said(ServerWebExchange exchange, String command, Fields fields, Body body, String next) {
        return submissions.say(command, fields, body).flatMap(done -> Notice.success(exchange, "done." + command)
                .thenReturn(Submissions.goTo("/practices/" + next)));
    }
}
