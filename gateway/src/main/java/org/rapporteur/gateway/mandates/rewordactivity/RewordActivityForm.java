package org.rapporteur.gateway.mandates.rewordactivity;

import org.rapporteur.gateway.mandates.MandateAnswers;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives an activity another title or description. */
@Controller
class RewordActivityForm {
    private final MandateAnswers answers;
    private final Submissions submissions;

    RewordActivityForm(MandateAnswers answers, Submissions submissions) {
        this.answers = answers;
        this.submissions = submissions;
    }

    @GetMapping("/activities/{activity}/reword")
    Mono<Rendering> ask(@PathVariable String activity, @ModelAttribute("form") FormState form) {
        return page(activity, form);
    }

    @PostMapping("/activities/{activity}/reword")
    Mono<Rendering> reword(@PathVariable String activity, ServerWebExchange exchange) {
        return submissions.submit(exchange, "RewordActivity",
                fields -> Body.of("activity", activity).text(fields, "reason").bilingual(fields, "title",
                        "description"),
                done -> "/activities/" + activity, form -> page(activity, form));
    }

    private Mono<Rendering> page(String activity, FormState form) {
        return answers.activity(activity).map(page -> Rendering.view("gateway/mandates/rewordactivity")
                .modelAttribute("page", page).modelAttribute("form", form).build());
    }
}
