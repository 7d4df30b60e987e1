package org.rapporteur.gateway.workinggroups.createorganisation;

import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.workinggroups.administration.AdministrationPages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Creates an organisation. */
@Controller
class CreateOrganisationForm {
    private final Submissions submissions;
    private final AdministrationPages administration;

    CreateOrganisationForm(Submissions submissions, AdministrationPages administration) {
        this.submissions = submissions;
        this.administration = administration;
    }

    @PostMapping("/admin/organisations")
    Mono<Rendering> create(ServerWebExchange exchange) {
        return submissions.submit(exchange, "CreateOrganisation",
                fields -> Body.empty().bilingual(fields, "name").text(fields, "acronym"),
                done -> "/admin/organisations/" + done.ids().get("organisation"), administration::organisationsPage);
    }
}
