package org.rapporteur.gateway.operations.views;

import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.page.Notice;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.operations.OperationQuery.Views;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** How the read models stand, and how far those have come that are being made anew; for administrators. */
@Controller
class ViewsPage {
    private static final String VIEWS = "/api/operations/views";
    private static final String HERE = "/admin/views";

    private final QueryClient queries;
    private final Submissions submissions;

    ViewsPage(QueryClient queries, Submissions submissions) {
        this.queries = queries;
        this.submissions = submissions;
    }

    @GetMapping(HERE)
    Mono<Rendering> show(@ModelAttribute("form") FormState form) {
        return page(form);
    }

    @PostMapping(HERE + "/rebuild")
    Mono<Rendering> rebuildAll(ServerWebExchange exchange) {
        return operate(exchange, HttpMethod.POST, VIEWS + "/rebuild", "views.all.asked");
    }

    @PostMapping(HERE + "/{view}/rebuild")
    Mono<Rendering> rebuild(@PathVariable String view, ServerWebExchange exchange) {
        return operate(exchange, HttpMethod.POST, VIEWS + "/{view}/rebuild", "views.asked", view);
    }

    @PostMapping(HERE + "/{view}/give-up")
    Mono<Rendering> giveUp(@PathVariable String view, ServerWebExchange exchange) {
        return operate(exchange, HttpMethod.DELETE, VIEWS + "/{view}/rebuild", "views.given-up", view);
    }

    private Mono<Rendering> operate(ServerWebExchange exchange, HttpMethod method, String path, String said,
            String... view) {
        return submissions.attempt(exchange,
                fields -> queries.operate(method, path, Views.class, (Object[]) view)
                        .then(Notice.success(exchange, said, view)).thenReturn(Submissions.goTo(HERE)),
                this::page);
    }

    private Mono<Rendering> page(FormState form) {
        return queries.get(VIEWS, Views.class).map(views -> Rendering.view("gateway/operations/views")
                .modelAttribute("views", views).modelAttribute("form", form).build());
    }
}
