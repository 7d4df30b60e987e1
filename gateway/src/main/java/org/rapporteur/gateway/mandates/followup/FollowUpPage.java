package org.rapporteur.gateway.mandates.followup;

import org.rapporteur.gateway.mandates.MandateAnswers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What became of what the final review of a mandate advises, for everybody who sees the mandate. */
@Controller
class FollowUpPage {
    private final MandateAnswers answers;

    FollowUpPage(MandateAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/mandates/{mandate}/follow-up")
    Mono<Rendering> show(@PathVariable String mandate) {
        return answers.renewal(mandate)
                .map(offer -> Rendering.view("gateway/mandates/followup").modelAttribute("page", offer).build());
    }
}
