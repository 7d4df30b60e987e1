package org.rapporteur.gateway.mandates.planactivity;

import org.rapporteur.gateway.mandates.MandateAnswers;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Plans an activity under a task of a mandate. */
@Controller
class PlanActivityForm {
    private final MandateAnswers answers;
    private final Submissions submissions;

    PlanActivityForm(MandateAnswers answers, Submissions submissions) {
        this.answers = answers;
        this.submissions = submissions;
    }

    @GetMapping("/mandates/{mandate}/activities/new")
    Mono<Rendering> ask(@PathVariable String mandate, @RequestParam(defaultValue = "") String task,
            @RequestParam(defaultValue = "") String proposal, @ModelAttribute("form") FormState form) {
        return page(mandate, task, proposal, form);
    }

    @PostMapping("/mandates/{mandate}/activities/new")
    Mono<Rendering> plan(@PathVariable String mandate, ServerWebExchange exchange) {
        return submissions.submit(exchange, "PlanActivity",
                fields -> Body.of("mandate", mandate).text(fields, "task", "lead", "from", "due", "proposal")
                        .bilingual(fields, "title", "description"),
                done -> "/activities/" + done.ids().get("activity"), form -> page(mandate, "", "", form));
    }

    private Mono<Rendering> page(String mandate, String task, String proposal, FormState form) {
        return answers.board(mandate).map(board -> Rendering.view("gateway/mandates/planactivity")
                .modelAttribute("page", board).modelAttribute("start", Start.of(board, task, proposal))
                .modelAttribute("form", form).build());
    }
}
