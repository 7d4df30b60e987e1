package org.rapporteur.gateway.mandates.renewmandate;

import org.rapporteur.gateway.mandates.MandateAnswers;
import org.rapporteur.gateway.mandates.terms.MoreRows;
import org.rapporteur.gateway.mandates.terms.TermsWritten;
import org.rapporteur.gateway.mandates.terms.Years;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Rows;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.shared.mandates.RenewalQuery.RenewalOffer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Renews a mandate, from what its final review recommends. */
@Controller
class RenewMandateForm {
    private final MandateAnswers answers;
    private final Submissions submissions;

    RenewMandateForm(MandateAnswers answers, Submissions submissions) {
        this.answers = answers;
        this.submissions = submissions;
    }

    /** What was answered stands on a page of its own. */
    @GetMapping("/mandates/{mandate}/renew")
    Mono<Rendering> ask(@PathVariable String mandate, @ModelAttribute("form") FormState form) {
        return answers.renewal(mandate).map(offer -> offer.mandate().successor() == null
                ? page(offer, form)
                : Submissions.goTo("/mandates/" + mandate + "/follow-up"));
    }

    @PostMapping("/mandates/{mandate}/renew")
    Mono<Rendering> renew(@PathVariable String mandate, ServerWebExchange exchange) {
        return MoreRows.asked(exchange).flatMap(form -> page(mandate, form))
                .switchIfEmpty(Mono.defer(() -> submissions.submitRows(exchange, "RenewMandate",
                        (fields, rows) -> body(mandate, fields, rows),
                        done -> "/mandates/" + done.ids().getOrDefault("mandate", mandate),
                        form -> page(mandate, form))));
    }

    private Mono<Rendering> page(String mandate, FormState form) {
        return answers.renewal(mandate).map(offer -> page(offer, form));
    }

    private static Rendering page(RenewalOffer offer, FormState form) {
        return Rendering.view("gateway/mandates/renewmandate").modelAttribute("page", offer)
                .modelAttribute("renewing", Renewing.of(offer, form)).modelAttribute("form", form).build();
    }

    private static Body body(String mandate, Fields fields, Rows rows) {
        Body body = Years.in(Body.of("mandate", mandate), fields.text("period")).text(fields, "decision.reference",
                "decision.date", "decision.text");
        return TermsWritten.in(body, fields, rows)
                .with("carried", rows.of(fields, "carried", at -> carried(fields, at)))
                .with("notFollowed", rows.of(fields, "notFollowed", at -> notFollowed(fields, at)));
    }

    private static Body carried(Fields fields, String at) {
        return fields.flag(at + ".take")
                ? fields.row(at, "activity", "proposal", "task", "title.en", "title.fr", "description.en",
                        "description.fr", "lead", "from", "due")
                : Body.empty();
    }

    private static Body notFollowed(Fields fields, String at) {
        return fields.text(at + ".reason") == null
                ? Body.empty()
                : fields.row(at, "task", "activity", "proposal", "reason");
    }
}
