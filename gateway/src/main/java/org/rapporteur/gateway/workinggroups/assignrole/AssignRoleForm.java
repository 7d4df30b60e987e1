package org.rapporteur.gateway.workinggroups.assignrole;

import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.workinggroups.members.MembersPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives a member another role. */
@Controller
class AssignRoleForm {
    private final Submissions submissions;
    private final MembersPage members;

    AssignRoleForm(Submissions submissions, MembersPage members) {
        this.submissions = submissions;
        this.members = members;
    }

    @PostMapping("/groups/{group}/members/{person}/roles")
    Mono<Rendering> assign(@PathVariable String group, @PathVariable String person, ServerWebExchange exchange) {
        return submissions.submit(exchange, "AssignRole",
                fields -> Body.of("group", group).with("person", person).text(fields, "role", "reason"),
                done -> "/groups/" + group + "/members", form -> members.page(group, form, exchange));
    }
}
