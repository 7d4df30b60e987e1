package org.rapporteur.gateway.workinggroups.acceptinvitation;

import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.InvitationCode;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.gateway.shell.remote.ServiceProblem;
import org.rapporteur.gateway.shell.security.Accounts;
import org.rapporteur.gateway.shell.security.PublicPage;
import org.rapporteur.gateway.shell.security.SignedIn;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.InvitationPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** What a person is invited to, and the form by which they accept. */
@Controller
class AcceptInvitationForm {
    private final QueryClient queries;
    private final Submissions submissions;
    private final SignedIn signedIn;
    private final Accounts accounts;

    AcceptInvitationForm(QueryClient queries, Submissions submissions, SignedIn signedIn, Accounts accounts) {
        this.queries = queries;
        this.submissions = submissions;
        this.signedIn = signedIn;
        this.accounts = accounts;
    }

    /** Who has not signed in is asked whether there is an account, and led to one. */
    @PublicPage
    @GetMapping("/invitations/{invitation}")
    Mono<Rendering> invitation(@PathVariable String invitation, @RequestParam(defaultValue = "") String code,
            @ModelAttribute("form") FormState form, ServerWebExchange exchange) {
        return signedIn.person(exchange).flatMap(person -> page(invitation, code, form))
                .switchIfEmpty(Mono.defer(() -> offer(invitation, code)));
    }

    /** The same page for who has signed in: an address that asks for it. */
    @GetMapping("/invitations/{invitation}/accept")
    Mono<Rendering> signedIn(@PathVariable String invitation, @RequestParam(defaultValue = "") String code,
            @ModelAttribute("form") FormState form) {
        return page(invitation, code, form);
    }

    private Mono<Rendering> offer(String invitation, String code) {
        String accept = UriComponentsBuilder.fromPath("/invitations/{invitation}/accept").queryParam("code", "{code}")
                .encode().buildAndExpand(invitation, code).toUriString();
        return queries
                .get("/api/invitations/{invitation}/offer?codeHash={hash}", InvitationPage.class, invitation,
                        new InvitationCode(code).hash())
                .map(page -> Rendering.view("gateway/workinggroups/invited").modelAttribute("page", page)
                        .modelAttribute("accept", accept)
                        .modelAttribute("register", accounts.register(invitation, accept).orElse("")).build())
                // why: a link that lost its code still leads to the form, where the code can be typed.
                .onErrorResume(AcceptInvitationForm::isUnknown, unknown -> Mono.just(Submissions.goTo(accept)));
    }

    private static boolean isUnknown(Throwable thrown) {
        return thrown instanceof ServiceProblem problem && problem.status() == HttpStatus.NOT_FOUND;
    }

    @PostMapping("/invitations/{invitation}")
    Mono<Rendering> accept(@PathVariable String invitation, ServerWebExchange exchange) {
        return submissions.submit(exchange, "AcceptInvitation",
                fields -> Body.of("invitation", invitation).text(fields, "code", "name", "email"), done -> "/home",
                form -> page(invitation, "", form));
    }

    private Mono<Rendering> page(String invitation, String code, FormState form) {
        return queries.get("/api/invitations/{invitation}", InvitationPage.class, invitation)
                .map(page -> Rendering.view("gateway/workinggroups/acceptinvitation").modelAttribute("page", page)
                        .modelAttribute("code", code).modelAttribute("form", form).build());
    }
}
