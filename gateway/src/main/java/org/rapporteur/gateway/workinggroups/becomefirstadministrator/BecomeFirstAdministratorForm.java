package org.rapporteur.gateway.workinggroups.becomefirstadministrator;

import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The first administrator of an empty platform names themself. */
@Controller
class BecomeFirstAdministratorForm {
    private final Submissions submissions;

    BecomeFirstAdministratorForm(Submissions submissions) {
        this.submissions = submissions;
    }

    @GetMapping("/admin/first")
    Rendering first(@ModelAttribute("form") FormState form) {
        return page(form);
    }

    @PostMapping("/admin/first")
    Mono<Rendering> become(ServerWebExchange exchange) {
        return submissions.submit(exchange, "BecomeFirstAdministrator",
                fields -> Body.empty().text(fields, "name"), done -> "/admin", form -> Mono.just(page(form)));
    }

    private static Rendering page(FormState form) {
        return Rendering.view("gateway/workinggroups/becomefirstadministrator").modelAttribute("form", form).build();
    }
}
