package org.rapporteur.gateway.workinggroups.invitemember;

import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Invitations;
import org.rapporteur.gateway.workinggroups.members.MembersPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Invites a person into a group: the secretariat gets the link once, and hands it on. */
@Controller
class InviteMemberForm {
    private final Invitations invitations;
    private final MembersPage members;

    InviteMemberForm(Invitations invitations, MembersPage members) {
        this.invitations = invitations;
        this.members = members;
    }

    @PostMapping("/groups/{group}/members")
    Mono<Rendering> invite(@PathVariable String group, ServerWebExchange exchange) {
        return invitations.submit(exchange, "InviteMember", "invitee", fields -> body(group, fields),
                done -> "/groups/" + group + "/members", form -> members.page(group, form, exchange));
    }

    private static Body body(String group, Fields fields) {
        return Body.of("group", group).text(fields, "role", "delegation").with("alternate", fields.flag("alternate"));
    }
}
