package org.rapporteur.gateway.mandates.document;

import java.util.Map;
import org.rapporteur.gateway.mandates.MandateAnswers;
import org.rapporteur.gateway.mandates.MandateBadges;
import org.rapporteur.gateway.shell.paper.Papers;
import org.rapporteur.shared.mandates.MandateQuery.MandateBoard;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The terms of reference of a mandate to be read, printed and handed on. */
@Controller
class TermsPages {
    private final MandateAnswers answers;
    private final Papers papers;
    private final MandateBadges badges;

    TermsPages(MandateAnswers answers, Papers papers, MandateBadges badges) {
        this.answers = answers;
        this.papers = papers;
        this.badges = badges;
    }

    @GetMapping("/mandates/{mandate}/terms")
    Mono<Rendering> show(@PathVariable String mandate) {
        return answers.board(mandate)
                .map(board -> Rendering.view("gateway/mandates/terms").modelAttribute("page", board).build());
    }

    @GetMapping("/mandates/{mandate}/terms.pdf")
    Mono<ResponseEntity<byte[]>> paper(@PathVariable String mandate, ServerWebExchange exchange) {
        return answers.board(mandate).flatMap(board -> papers.of(exchange, "gateway/mandates/terms-paper",
                "mandate-" + years(board) + ".pdf", Map.of("page", board, "mandates", badges)));
    }

    private static String years(MandateBoard board) {
        return board.mandate().period().from().getYear() + "-" + board.mandate().period().to().getYear();
    }
}
