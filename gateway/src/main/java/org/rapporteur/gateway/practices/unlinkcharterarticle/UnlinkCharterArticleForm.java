package org.rapporteur.gateway.practices.unlinkcharterarticle;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.practices.PracticeQuery.CharterLink;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Takes a link to the Charter from a practice, after a page that asks for the reason. */
@Controller
class UnlinkCharterArticleForm {
    private static final String ADDRESS = "/practices/{practice}/charter/{article}/remove";

    private final QueryClient queries;
    private final Submissions submissions;

    UnlinkCharterArticleForm(QueryClient queries, Submissions submissions) {
        this.queries = queries;
        this.submissions = submissions;
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> ask(@PathVariable String practice, @PathVariable String article,
            @RequestParam(required = false) @Nullable String paragraph, @ModelAttribute("form") FormState form) {
        return page(practice, article, paragraph, form);
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> unlink(@PathVariable String practice, @PathVariable String article,
            @RequestParam(required = false) @Nullable String paragraph, ServerWebExchange exchange) {
        return submissions.submit(exchange, "UnlinkCharterArticle",
                fields -> Body.of("practice", practice).with("article", article).with("paragraph", paragraph)
                        .text(fields, "reason"),
                done -> "/practices/" + practice + "/review#charter",
                form -> page(practice, article, paragraph, form));
    }

    private Mono<Rendering> page(String practice, String article, @Nullable String paragraph, FormState form) {
        return queries.get("/api/practices/{practice}", PracticePage.class, practice)
                .map(page -> Rendering.view("gateway/practices/unlinkcharterarticle").modelAttribute("page", page)
                        .modelAttribute("link", link(page, article, paragraph)).modelAttribute("form", form).build());
    }

    private static CharterLink link(PracticePage page, String article, @Nullable String paragraph) {
        return page.marks().articles().stream().filter(one -> one.article().code().equals(article))
                .filter(one -> Objects.equals(one.paragraph(), paragraph)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
