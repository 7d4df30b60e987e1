package org.rapporteur.gateway.mandates.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.mandates.MandateAnswers;
import org.rapporteur.gateway.mandates.MandateBadges;
import org.rapporteur.gateway.shell.paper.Papers;
import org.rapporteur.shared.mandates.MandateQuery.MandateBoard;
import org.rapporteur.shared.mandates.MandateQuery.TermsVersion;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
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
    Mono<Rendering> show(@PathVariable String mandate, @RequestParam(required = false) @Nullable Integer version) {
        return answers.board(mandate).map(board -> Rendering.view("gateway/mandates/terms")
                .modelAttribute("page", board).modelAttribute("shown", shown(board, version)).build());
    }

    @GetMapping("/mandates/{mandate}/terms.pdf")
    Mono<ResponseEntity<byte[]>> paper(@PathVariable String mandate,
            @RequestParam(required = false) @Nullable Integer version, ServerWebExchange exchange) {
        return answers.board(mandate).flatMap(board -> papers.of(exchange, "gateway/mandates/terms-paper",
                "mandate-" + years(board) + ".pdf",
                Map.of("page", board, "shown", shown(board, version), "mandates", badges)));
    }

    /** The version that was asked for; else the one in force. */
    private static TermsVersion shown(MandateBoard board, @Nullable Integer version) {
        int wanted = version == null ? board.versions().getLast().version() : version;
        return board.versions().stream().filter(one -> one.version() == wanted).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String years(MandateBoard board) {
        return board.mandate().period().from().getYear() + "-" + board.mandate().period().to().getYear();
    }
}
