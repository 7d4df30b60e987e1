package org.rapporteur.gateway.mandates.activity;

import org.rapporteur.gateway.mandates.MandateAnswers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** An activity: how it stands, its reports, and what it produced. */
@Controller
class ActivityPages {
    private final MandateAnswers answers;

    ActivityPages(MandateAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/activities/{activity}")
    Mono<Rendering> show(@PathVariable String activity) {
        return answers.activity(activity)
                .map(page -> Rendering.view("gateway/mandates/activity").modelAttribute("page", page).build());
    }
}
