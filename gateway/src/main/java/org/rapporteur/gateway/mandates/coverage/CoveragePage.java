package org.rapporteur.gateway.mandates.coverage;

import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.mandates.CoverageQuery.Coverage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** From the tasks of a mandate to its activities to what they produced, and what is missing. */
@Controller
class CoveragePage {
    private final QueryClient queries;

    CoveragePage(QueryClient queries) {
        this.queries = queries;
    }

    @GetMapping("/mandates/{mandate}/coverage")
    Mono<Rendering> coverage(@PathVariable String mandate) {
        return queries.get("/api/mandates/{mandate}/coverage", Coverage.class, mandate)
                .map(page -> Rendering.view("gateway/mandates/coverage").modelAttribute("page", page).build());
    }
}
