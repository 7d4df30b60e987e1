package org.rapporteur.gateway.workinggroups.updatecontact;

import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.page.Notice;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.gateway.shell.security.Accounts;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Contact;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** By which name and address a person is known in their groups, and the way to the account by which they sign in. */
@Controller
class UpdateContactForm {
    private static final String PAGE = "/account";

    private final QueryClient queries;
    private final Submissions submissions;
    private final Accounts accounts;

    UpdateContactForm(QueryClient queries, Submissions submissions, Accounts accounts) {
        this.queries = queries;
        this.submissions = submissions;
        this.accounts = accounts;
    }

    @GetMapping(PAGE)
    Mono<Rendering> account(@ModelAttribute("form") FormState form) {
        return page(form);
    }

    @PostMapping(PAGE)
    Mono<Rendering> update(ServerWebExchange exchange) {
        return submissions.attempt(exchange, fields -> known().flatMap(known -> update(fields, known, exchange)),
                this::page);
    }

    private Mono<Rendering> update(Fields fields, Known known, ServerWebExchange exchange) {
        Body body = Body.empty().text(fields, "name", "email").with("groups", known.groups()).with("organisations",
                known.organisations());
        return submissions.say("UpdateContact", fields, body)
                .then(Notice.success(exchange, "done.UpdateContact")).thenReturn(Submissions.goTo(PAGE));
    }

    private Mono<Known> known() {
        return Mono.zip(queries.get("/api/me", Me.class), queries.get("/api/me/contact", Contact.class), Known::new);
    }

    private Mono<Rendering> page(FormState form) {
        return known().map(known -> Rendering.view("gateway/workinggroups/updatecontact")
                .modelAttribute("known", known).modelAttribute("profile", accounts.profile().orElse(""))
                .modelAttribute("form", form).build());
    }
}
