package org.rapporteur.gateway.mandates.submitmandatereview;

import java.util.Locale;
import org.rapporteur.gateway.mandates.MandateAnswers;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.page.Notice;
import org.rapporteur.shared.mandates.Advice;
import org.rapporteur.shared.mandates.ReviewDraft;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewPage;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where a rapporteur writes what a review concludes, beside what everybody thinks; a draft until it is submitted. */
@Controller
class ConcludeForm {
    /** The button that saves and goes on to the page that asks. */
    private static final String CHECK = "_check";

    private final MandateAnswers answers;
    private final ReviewDrafts drafts;
    private final Submissions submissions;
    private final MessageSource words;

    ConcludeForm(MandateAnswers answers, ReviewDrafts drafts, Submissions submissions, MessageSource words) {
        this.answers = answers;
        this.drafts = drafts;
        this.submissions = submissions;
        this.words = words;
    }

    @GetMapping("/reviews/{review}/conclude")
    Mono<Rendering> write(@PathVariable String review, @ModelAttribute("form") FormState form, Locale locale) {
        return page(review, form, locale);
    }

    @PostMapping("/reviews/{review}/conclude")
    Mono<Rendering> save(@PathVariable String review, ServerWebExchange exchange, Locale locale) {
        return Taken.asked(exchange).flatMap(form -> page(review, form, locale))
                .switchIfEmpty(Mono.defer(() -> submissions.attempt(exchange,
                        fields -> drafts.save(review, fields).flatMap(saved -> next(review, fields, exchange)),
                        form -> page(review, form, locale))));
    }

    private static Mono<Rendering> next(String review, Fields fields, ServerWebExchange exchange) {
        return fields.flag(CHECK)
                ? Mono.just(Submissions.goTo("/reviews/" + review + "/submit"))
                : Notice.success(exchange, "done.SaveReviewDraft")
                        .thenReturn(Submissions.goTo("/reviews/" + review + "/conclude"));
    }

    private Mono<Rendering> page(String review, FormState form, Locale locale) {
        return Mono.zip(answers.review(review), drafts.of(review))
                .map(all -> page(all.getT1(), all.getT2(), form, OwnWords.in(form, words, locale)));
    }

    private static Rendering page(ReviewPage page, ReviewDraft draft, FormState form, OwnWords said) {
        Concluding concluding = Concluding.of(page, draft, form);
        return Rendering.view("gateway/mandates/conclude").modelAttribute("page", page)
                .modelAttribute("concluding", concluding).modelAttribute("advices", Advice.values())
                .modelAttribute("conflict", !Taken.isIn(form) && isOlder(form, draft))
                .modelAttribute("version", version(form, draft))
                .modelAttribute("form", Taken.in(form, concluding, said)).build();
    }

    /**
     * The version on which the next save builds. why not always the latest: a form that comes back without a save has not
     * shown its writer what others saved meanwhile, so that its save must find that out.
     */
    private static String version(FormState form, ReviewDraft draft) {
        String sent = form.sent().getFirst("version");
        return Taken.isIn(form) && sent != null ? sent : Long.toString(draft.version());
    }

    /** Whether somebody saved after the form that was sent had been made. */
    private static boolean isOlder(FormState form, ReviewDraft draft) {
        String version = form.sent().getFirst("version");
        return version != null && !version.equals(Long.toString(draft.version()));
    }
}
