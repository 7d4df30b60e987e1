package org.rapporteur.gateway.mandates.openmandatereview;

import java.util.List;
import java.util.Locale;
import org.rapporteur.gateway.mandates.MandateAnswers;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.Choice;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.shared.mandates.MandateQuery.Openable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Opens the exchange of views of a year, or the final review. */
@Controller
class OpenMandateReviewForm {
    private final MandateAnswers answers;
    private final Submissions submissions;
    private final MessageSource words;

    OpenMandateReviewForm(MandateAnswers answers, Submissions submissions, MessageSource words) {
        this.answers = answers;
        this.submissions = submissions;
        this.words = words;
    }

    @GetMapping("/mandates/{mandate}/reviews/new")
    Mono<Rendering> ask(@PathVariable String mandate, @ModelAttribute("form") FormState form, Locale locale) {
        return page(mandate, form, locale);
    }

    @PostMapping("/mandates/{mandate}/reviews/new")
    Mono<Rendering> open(@PathVariable String mandate, ServerWebExchange exchange, Locale locale) {
        return submissions.submit(exchange, "OpenMandateReview", fields -> body(mandate, fields),
                done -> "/reviews/" + done.ids().get("review"), form -> page(mandate, form, locale));
    }

    private Mono<Rendering> page(String mandate, FormState form, Locale locale) {
        return answers.board(mandate).map(board -> Rendering.view("gateway/mandates/openmandatereview")
                .modelAttribute("page", board)
                .modelAttribute("openable", board.openable().stream().map(one -> choice(one, locale)).toList())
                .modelAttribute("form", form).build());
    }

    private Choice choice(Openable one, Locale locale) {
        Object[] year = {String.valueOf(one.year())};
        return Choice.of(one.kind() + (one.year() == null ? "" : " " + one.year()),
                String.valueOf(words.getMessage("review.called." + one.kind(), year, locale)));
    }

    private static Body body(String mandate, Fields fields) {
        String chosen = fields.text("kind");
        List<String> parts = chosen == null ? List.of() : List.of(chosen.split(" ", 2));
        return Body.of("mandate", mandate).with("kind", parts.isEmpty() ? null : parts.getFirst())
                .with("year", parts.size() == 2 ? number(parts.getLast()) : null).text(fields, "due");
    }

    private static Object number(String text) {
        return text.matches("\\d{4}") ? Integer.valueOf(text) : text;
    }
}
