package org.rapporteur.gateway.mandates.review;

import org.rapporteur.gateway.mandates.MandateAnswers;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The review as it was submitted, for the chair to approve or to return; whoever cannot is told why. */
@Controller
public class DecidePage {
    private final MandateAnswers answers;

    DecidePage(MandateAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/reviews/{review}/decide")
    Mono<Rendering> show(@PathVariable String review, @ModelAttribute("form") FormState form) {
        return answers.review(review).map(page -> of(page, form));
    }

    /** The page with a form of it as it was sent. */
    public static Rendering of(ReviewPage page, FormState form) {
        return Rendering.view("gateway/mandates/decide").modelAttribute("page", page).modelAttribute("form", form)
                .build();
    }
}
