package org.rapporteur.gateway.workinggroups.appointauditor;

import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Invitations;
import org.rapporteur.gateway.workinggroups.administration.AdministrationPages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Invites an auditor of an organisation. */
@Controller
class AppointAuditorForm {
    private final Invitations invitations;
    private final AdministrationPages administration;

    AppointAuditorForm(Invitations invitations, AdministrationPages administration) {
        this.invitations = invitations;
        this.administration = administration;
    }

    @PostMapping("/admin/organisations/{organisation}/auditors")
    Mono<Rendering> appoint(@PathVariable String organisation, ServerWebExchange exchange) {
        return invitations.submit(exchange, "AppointAuditor", "invitee",
                fields -> Body.of("organisation", organisation), done -> "/admin/organisations/" + organisation,
                form -> administration.organisationPage(organisation, form, exchange));
    }
}
