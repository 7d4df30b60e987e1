package org.rapporteur.gateway.workinggroups.createworkinggroup;

import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Invitations;
import org.rapporteur.gateway.workinggroups.administration.AdministrationPages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Creates a group, and issues the link for its first secretariat. */
@Controller
class CreateWorkingGroupForm {
    private final Invitations invitations;
    private final AdministrationPages administration;

    CreateWorkingGroupForm(Invitations invitations, AdministrationPages administration) {
        this.invitations = invitations;
        this.administration = administration;
    }

    @PostMapping("/admin/organisations/{organisation}/groups")
    Mono<Rendering> create(@PathVariable String organisation, ServerWebExchange exchange) {
        return invitations.submit(exchange, "CreateWorkingGroup", "secretariat",
                fields -> body(organisation, fields), done -> "/admin/organisations/" + organisation,
                form -> administration.organisationPage(organisation, form, exchange));
    }

    private static Body body(String organisation, Fields fields) {
        return Body.of("organisation", organisation).text(fields, "kind", "acronym", "parent").bilingual(fields,
                "name", "legalBasis", "openTo");
    }
}
