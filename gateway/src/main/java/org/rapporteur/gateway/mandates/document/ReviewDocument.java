package org.rapporteur.gateway.mandates.document;

import java.util.Map;
import org.rapporteur.gateway.mandates.MandateAnswers;
import org.rapporteur.gateway.mandates.MandateBadges;
import org.rapporteur.gateway.shell.paper.Papers;
import org.rapporteur.shared.mandates.ReviewQuery.ReviewPage;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A review of a mandate to be read, printed and handed on. */
@Controller
class ReviewDocument {
    private final MandateAnswers answers;
    private final Papers papers;
    private final MandateBadges badges;

    ReviewDocument(MandateAnswers answers, Papers papers, MandateBadges badges) {
        this.answers = answers;
        this.papers = papers;
        this.badges = badges;
    }

    @GetMapping("/reviews/{review}/print")
    Mono<Rendering> show(@PathVariable String review) {
        return answers.review(review)
                .map(page -> Rendering.view("gateway/mandates/reviewdocument").modelAttribute("page", page).build());
    }

    @GetMapping("/reviews/{review}.pdf")
    Mono<ResponseEntity<byte[]>> paper(@PathVariable String review, ServerWebExchange exchange) {
        return answers.review(review).flatMap(page -> papers.of(exchange, "gateway/mandates/review-paper",
                name(page), Map.of("page", page, "mandates", badges)));
    }

    private static String name(ReviewPage page) {
        Integer year = page.review().year();
        return "review-" + (year == null ? page.mandate().period().to().getYear() + "-final" : year) + ".pdf";
    }
}
