package org.rapporteur.gateway.mandates.board;

import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.mandates.MandateQuery.MandateBoard;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** A mandate: its tasks and activities, what is due, its reviews and its two years; today, or as it stood on a day. */
@Controller
class BoardPage {
    private final QueryClient queries;

    BoardPage(QueryClient queries) {
        this.queries = queries;
    }

    @GetMapping("/mandates/{mandate}")
    Mono<Rendering> board(@PathVariable String mandate, @RequestParam(defaultValue = "") String asOf) {
        MultiValueMap<String, String> day = new LinkedMultiValueMap<>();
        if (!asOf.isBlank()) {
            day.add("asOf", asOf);
        }
        return queries.ask("/api/mandates/{mandate}", day, MandateBoard.class, mandate)
                .map(board -> Rendering.view("gateway/mandates/board").modelAttribute("page", board).build());
    }
}
