package org.rapporteur.gateway.mandates.review;

import java.util.Optional;
import org.rapporteur.gateway.mandates.MandateAnswers;
import org.rapporteur.gateway.shell.forms.Forms;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewItem;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The exchange of views: what everybody thinks of each task and activity, side by side, and what they propose. */
@Controller
public class ExchangePage {
    private final MandateAnswers answers;

    ExchangePage(MandateAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/reviews/{review}")
    Mono<Rendering> show(@PathVariable String review, @ModelAttribute("form") FormState form) {
        return answers.review(review).map(page -> of(page, form));
    }

    /** The page with a form of it as it was sent. */
    public static Rendering of(ReviewPage page, FormState form) {
        return Rendering.view("gateway/mandates/review").modelAttribute("page", page)
                .modelAttribute("advices", Advice.values()).modelAttribute("homeless", homeless(page, form))
                .modelAttribute("form", form).build();
    }

    /** What somebody wrote about a task or activity that is no part of the review any more. */
    private static Optional<String> homeless(ReviewPage page, FormState form) {
        String name = String.valueOf(form.sent().getFirst(Forms.NAME));
        return name.startsWith("Evaluate") && page.items().stream().noneMatch(item -> name.equals(form(item)))
                ? Optional.ofNullable(form.sent().getFirst(name + ":reason"))
                : Optional.empty();
    }

    private static String form(ReviewItem item) {
        return item.activity() == null ? "EvaluateTask-" + item.task() : "EvaluateActivity-" + item.activity();
    }
}
