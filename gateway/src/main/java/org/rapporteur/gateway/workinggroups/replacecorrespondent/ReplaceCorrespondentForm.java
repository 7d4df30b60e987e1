package org.rapporteur.gateway.workinggroups.replacecorrespondent;

import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.InvitationCode;
import org.rapporteur.gateway.shell.forms.Invitations;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Member;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Members;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Invites a successor for the seat of who speaks for a delegation: the secretariat gets the link once. */
@Controller
class ReplaceCorrespondentForm {
    private final QueryClient queries;
    private final Invitations invitations;

    ReplaceCorrespondentForm(QueryClient queries, Invitations invitations) {
        this.queries = queries;
        this.invitations = invitations;
    }

    @GetMapping("/groups/{group}/members/{person}/replace")
    Mono<Rendering> ask(@PathVariable String group, @PathVariable String person,
            @ModelAttribute("form") FormState form) {
        return page(group, person, form);
    }

    @PostMapping("/groups/{group}/members/{person}/replace")
    Mono<Rendering> replace(@PathVariable String group, @PathVariable String person, ServerWebExchange exchange) {
        return invitations.submit(exchange, "ReplaceCorrespondent", "invitee",
                fields -> Body.of("group", group).with("person", person).text(fields, "reason"),
                done -> "/groups/" + group + "/members", form -> page(group, person, form));
    }

    private Mono<Rendering> page(String group, String person, FormState form) {
        return queries.get("/api/groups/{group}/members", Members.class, group)
                .map(members -> Rendering.view("gateway/workinggroups/replacecorrespondent")
                        .modelAttribute("page", members).modelAttribute("member", member(members, person))
                        .modelAttribute("code", InvitationCode.mint()).modelAttribute("form", form).build());
    }

    private static Member member(Members members, String person) {
        return members.members().stream().filter(one -> one.person().person().value().equals(person)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
