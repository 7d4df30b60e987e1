package org.rapporteur.gateway.practices.removecategory;

import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.practices.PracticeQuery.CategoryView;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
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

/** Takes a category from a practice, after a page that asks for the reason. */
@Controller
class RemoveCategoryForm {
    private final QueryClient queries;
    private final Submissions submissions;

    RemoveCategoryForm(QueryClient queries, Submissions submissions) {
        this.queries = queries;
        this.submissions = submissions;
    }

    @GetMapping("/practices/{practice}/categories/{category}/remove")
    Mono<Rendering> ask(@PathVariable String practice, @PathVariable String category,
            @ModelAttribute("form") FormState form) {
        return page(practice, category, form);
    }

    @PostMapping("/practices/{practice}/categories/{category}/remove")
    Mono<Rendering> remove(@PathVariable String practice, @PathVariable String category, ServerWebExchange exchange) {
        return submissions.submit(exchange, "RemoveCategory",
                fields -> Body.of("practice", practice).with("category", category).text(fields, "reason"),
                done -> "/practices/" + practice + "/review#classification",
                form -> page(practice, category, form));
    }

    private Mono<Rendering> page(String practice, String category, FormState form) {
        return queries.get("/api/practices/{practice}", PracticePage.class, practice)
                .map(page -> Rendering.view("gateway/practices/removecategory").modelAttribute("page", page)
                        .modelAttribute("category", category(page, category)).modelAttribute("form", form).build());
    }

    private static CategoryView category(PracticePage page, String code) {
        return page.categories().stream().filter(one -> one.category().code().equals(code)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
