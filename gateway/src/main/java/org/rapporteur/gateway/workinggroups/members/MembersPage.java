package org.rapporteur.gateway.workinggroups.members;

import org.rapporteur.gateway.shell.forms.InvitationCode;
import org.rapporteur.gateway.shell.forms.IssuedLink;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Delegations;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.GroupDashboard;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Members;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who sits in a group, in which roles and since when; the secretariat invites and changes roles here. */
@Controller
public class MembersPage {
    private final QueryClient queries;

    MembersPage(QueryClient queries) {
        this.queries = queries;
    }

    @GetMapping("/groups/{group}/members")
    Mono<Rendering> members(@PathVariable String group, @ModelAttribute("form") FormState form,
            ServerWebExchange exchange) {
        return page(group, form, exchange);
    }

    /** The page with a form that came back. */
    public Mono<Rendering> page(String group, FormState form, ServerWebExchange exchange) {
        return queries.get("/api/groups/{group}", GroupDashboard.class, group)
                .flatMap(dashboard -> Mono.zip(members(group), delegations(dashboard), IssuedLink.take(exchange))
                        .map(all -> Rendering.view("gateway/workinggroups/members")
                                .modelAttribute("dashboard", dashboard).modelAttribute("page", all.getT1())
                                .modelAttribute("delegations", all.getT2().items())
                                .modelAttribute("issuedLink", all.getT3())
                                .modelAttribute("allRoles", Role.values()).modelAttribute("code", InvitationCode.mint())
                                .modelAttribute("form", form).build()));
    }

    private Mono<Members> members(String group) {
        return queries.get("/api/groups/{group}/members", Members.class, group);
    }

    private Mono<Delegations> delegations(GroupDashboard dashboard) {
        return queries.get("/api/organisations/{organisation}/delegations", Delegations.class,
                dashboard.group().organisation().organisation());
    }
}
