package org.rapporteur.gateway.practices.takebackpubliccomment;

import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.practices.PracticeQuery.PublicComment;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Takes a public comment back, after a page that shows it and asks for the reason. */
@Controller
class TakeBackPublicCommentForm {
    private final QueryClient queries;
    private final Submissions submissions;

    TakeBackPublicCommentForm(QueryClient queries, Submissions submissions) {
        this.queries = queries;
        this.submissions = submissions;
    }

    @GetMapping("/practices/{practice}/comments/{comment}/take-back")
    Mono<Rendering> ask(@PathVariable String practice, @PathVariable String comment,
            @ModelAttribute("form") FormState form) {
        return queries.get("/api/practices/{practice}", PracticePage.class, practice)
                .map(page -> Rendering.view("gateway/practices/takebackpubliccomment").modelAttribute("page", page)
                        .modelAttribute("comment", comment(page, comment)).modelAttribute("form", form).build());
    }

    private static PublicComment comment(PracticePage page, String comment) {
        return page.comments().stream().filter(one -> one.comment().value().equals(comment)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/practices/{practice}/comments/{comment}/take-back")
    Mono<Rendering> takeBack(@PathVariable String practice, @PathVariable String comment, ServerWebExchange exchange) {
        return submissions.submit(exchange, "TakeBackPublicComment",
                fields -> Body.of("practice", practice).with("comment", comment).text(fields, "reason"),
                done -> "/practices/" + practice + "#comments", form -> ask(practice, comment, form));
    }
}
