package org.rapporteur.gateway.workinggroups.acceptinvitation;

import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.InvitationPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What a person is invited to, and the form by which they accept. */
@Controller
class AcceptInvitationForm {
    private final QueryClient queries;
    private final Submissions submissions;

    AcceptInvitationForm(QueryClient queries, Submissions submissions) {
        this.queries = queries;
        this.submissions = submissions;
    }

    @GetMapping("/invitations/{invitation}")
    Mono<Rendering> invitation(@PathVariable String invitation, @RequestParam(defaultValue = "") String code,
            @ModelAttribute("form") FormState form) {
        return page(invitation, code, form);
    }

    @PostMapping("/invitations/{invitation}")
    Mono<Rendering> accept(@PathVariable String invitation, ServerWebExchange exchange) {
        return submissions.submit(exchange, "AcceptInvitation",
                fields -> Body.of("invitation", invitation).text(fields, "code", "name", "email"), done -> "/home",
                form -> page(invitation, "", form));
    }

    private Mono<Rendering> page(String invitation, String code, FormState form) {
        return queries.get("/api/invitations/{invitation}", InvitationPage.class, invitation)
                .map(page -> Rendering.view("gateway/workinggroups/acceptinvitation").modelAttribute("page", page)
                        .modelAttribute("code", code).modelAttribute("form", form).build());
    }
}
