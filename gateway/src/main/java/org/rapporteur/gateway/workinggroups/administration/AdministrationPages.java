package org.rapporteur.gateway.workinggroups.administration;

import org.rapporteur.gateway.shell.forms.InvitationCode;
import org.rapporteur.gateway.shell.forms.IssuedLink;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.workinggroups.DelegationKind;
import org.rapporteur.shared.workinggroups.GroupKind;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Delegations;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Groups;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Me;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.OrganisationView;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Organisations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What administrators do: organisations, and in each its delegations, groups and auditors. */
@Controller
public class AdministrationPages {
    private final QueryClient queries;

    AdministrationPages(QueryClient queries) {
        this.queries = queries;
    }

    @GetMapping("/admin")
    Mono<Rendering> organisations(@ModelAttribute("form") FormState form) {
        return organisationsPage(form);
    }

    /** The list of organisations, with a form that came back. */
    public Mono<Rendering> organisationsPage(FormState form) {
        return Mono.zip(queries.get("/api/me", Me.class), queries.get("/api/organisations", Organisations.class))
                .map(all -> Rendering.view("gateway/workinggroups/administration").modelAttribute("me", all.getT1())
                        .modelAttribute("organisations", all.getT2().items()).modelAttribute("form", form).build());
    }

    @GetMapping("/admin/organisations/{organisation}")
    Mono<Rendering> organisation(@PathVariable String organisation, @ModelAttribute("form") FormState form,
            ServerWebExchange exchange) {
        return organisationPage(organisation, form, exchange);
    }

    /** One organisation, with a form that came back. */
    public Mono<Rendering> organisationPage(String organisation, FormState form, ServerWebExchange exchange) {
        return Mono.zip(queries.get("/api/me", Me.class), queries.get("/api/organisations", Organisations.class),
                queries.get("/api/organisations/{organisation}/delegations", Delegations.class, organisation),
                queries.get("/api/groups", Groups.class), IssuedLink.take(exchange))
                .map(all -> Rendering.view("gateway/workinggroups/organisation").modelAttribute("me", all.getT1())
                        .modelAttribute("organisation", organisation(all.getT2(), organisation))
                        .modelAttribute("delegations", all.getT3().items())
                        .modelAttribute("groups", GroupsOf.organisation(all.getT4(), organisation))
                        .modelAttribute("issuedLink", all.getT5())
                        .modelAttribute("groupKinds", GroupKind.values())
                        .modelAttribute("delegationKinds", DelegationKind.values())
                        .modelAttribute("code", InvitationCode.mint()).modelAttribute("form", form).build());
    }

    private static OrganisationView organisation(Organisations all, String organisation) {
        return all.items().stream().filter(one -> one.organisation().value().equals(organisation)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
