package org.rapporteur.gateway.workinggroups.registerdelegation;

import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.workinggroups.administration.AdministrationPages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Registers a delegation of an organisation. */
@Controller
class RegisterDelegationForm {
    private final Submissions submissions;
    private final AdministrationPages administration;

    RegisterDelegationForm(Submissions submissions, AdministrationPages administration) {
        this.submissions = submissions;
        this.administration = administration;
    }

    @PostMapping("/admin/organisations/{organisation}/delegations")
    Mono<Rendering> register(@PathVariable String organisation, ServerWebExchange exchange) {
        return submissions.submit(exchange, "RegisterDelegation", fields -> body(organisation, fields),
                done -> "/admin/organisations/" + organisation + "#delegations",
                form -> administration.organisationPage(organisation, form, exchange));
    }

    private static Body body(String organisation, Fields fields) {
        return Body.of("organisation", organisation).text(fields, "delegation", "kind", "partOf").bilingual(fields,
                "name");
    }
}
