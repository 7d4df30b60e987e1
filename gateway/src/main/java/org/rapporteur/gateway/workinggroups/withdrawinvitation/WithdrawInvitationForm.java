package org.rapporteur.gateway.workinggroups.withdrawinvitation;

import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Invitation;
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

/** Withdraws an invitation that nobody accepted yet, after a page that asks for the reason. */
@Controller
class WithdrawInvitationForm {
    private final QueryClient queries;
    private final Submissions submissions;

    WithdrawInvitationForm(QueryClient queries, Submissions submissions) {
        this.queries = queries;
        this.submissions = submissions;
    }

    @GetMapping("/groups/{group}/invitations/{invitation}/withdraw")
    Mono<Rendering> ask(@PathVariable String group, @PathVariable String invitation,
            @ModelAttribute("form") FormState form) {
        return page(group, invitation, form);
    }

    @PostMapping("/groups/{group}/invitations/{invitation}/withdraw")
    Mono<Rendering> withdraw(@PathVariable String group, @PathVariable String invitation,
            ServerWebExchange exchange) {
        return submissions.submit(exchange, "WithdrawInvitation",
                fields -> Body.of("invitation", invitation).text(fields, "reason"),
                done -> "/groups/" + group + "/members", form -> page(group, invitation, form));
    }

    private Mono<Rendering> page(String group, String invitation, FormState form) {
        return queries.get("/api/groups/{group}/members", Members.class, group)
                .map(members -> Rendering.view("gateway/workinggroups/withdrawinvitation")
                        .modelAttribute("page", members).modelAttribute("invitation", invitation(members, invitation))
                        .modelAttribute("form", form).build());
    }

    private static Invitation invitation(Members members, String invitation) {
        return members.invitations().stream().filter(one -> one.invitation().value().equals(invitation)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
