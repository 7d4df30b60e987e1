package org.rapporteur.gateway.mandates.submitmandatereview;

import java.util.List;
import java.util.Map;
import org.rapporteur.gateway.mandates.MandateAnswers;
import org.rapporteur.gateway.mandates.submitmandatereview.Concluding.OnItem;
import org.rapporteur.gateway.mandates.submitmandatereview.Concluding.OnOffer;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.page.Notice;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Submits a review as its draft says it, after a page that shows what is missing, or asks. */
@Controller
class SubmitMandateReviewForm {
    private final MandateAnswers answers;
    private final ReviewDrafts drafts;
    private final Submissions submissions;

    SubmitMandateReviewForm(MandateAnswers answers, ReviewDrafts drafts, Submissions submissions) {
        this.answers = answers;
        this.drafts = drafts;
        this.submissions = submissions;
    }

    @GetMapping("/reviews/{review}/submit")
    Mono<Rendering> ask(@PathVariable String review, @ModelAttribute("form") FormState form) {
        return concluding(review).map(all -> page(all, form, false).build());
    }

    @PostMapping("/reviews/{review}/submit")
    Mono<Rendering> submit(@PathVariable String review, ServerWebExchange exchange) {
        return submissions.attempt(exchange,
                fields -> concluding(review).flatMap(all -> isAsRead(all.written(), fields)
                        ? submit(exchange, all, fields)
                        : Mono.just(page(all, FormState.EMPTY, true).status(HttpStatus.CONFLICT).build())),
                form -> concluding(review).map(all -> page(all, form, false).build()));
    }

    private Mono<Rendering> submit(ServerWebExchange exchange, Asked all, Fields fields) {
        String review = all.page().review().review().value();
        return submissions.say("SubmitMandateReview", fields, body(review, all.written()))
                .then(Notice.success(exchange, "done.SubmitMandateReview"))
                .thenReturn(Submissions.goTo("/reviews/" + review));
    }

    /** Whether what would be submitted is what stood on the page that asked. */
    private static boolean isAsRead(Concluding written, Fields fields) {
        return written.isWhole() && Long.toString(written.draft().version()).equals(fields.text("version"));
    }

    private record Asked(ReviewPage page, Concluding written) {}

    private Mono<Asked> concluding(String review) {
        return Mono.zip(answers.review(review), drafts.of(review)).map(
                all -> new Asked(all.getT1(), Concluding.of(all.getT1(), all.getT2(), FormState.EMPTY)));
    }

    private static Rendering.Builder<?> page(Asked all, FormState form, boolean changed) {
        return Rendering.view("gateway/mandates/submitmandatereview").modelAttribute("page", all.page())
                .modelAttribute("concluding", all.written()).modelAttribute("changed", changed)
                .modelAttribute("form", form);
    }

    private static Body body(String review, Concluding written) {
        return Body.of("review", review).with("language", written.draft().content().language())
                .with("summary", written.draft().content().summary())
                .with("conclusions", written.items().stream().map(SubmitMandateReviewForm::conclusion).toList())
                .with("proposals", proposals(written.proposals()));
    }

    private static Map<String, Object> conclusion(OnItem one) {
        return (one.item().activity() == null
                ? Body.of("task", one.item().task())
                : Body.of("activity", one.item().activity()))
                .with("advice", one.advice()).with("reason", one.reason()).json();
    }

    private static List<Map<String, Object>> proposals(List<OnOffer> proposals) {
        return proposals.stream().map(one -> Body.of("proposal", one.proposal().proposal())
                .with("advised", one.advised()).with("reason", one.reason()).json()).toList();
    }
}
