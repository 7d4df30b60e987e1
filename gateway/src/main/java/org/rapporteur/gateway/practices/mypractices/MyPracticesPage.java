package org.rapporteur.gateway.practices.mypractices;

import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.practices.PracticeQuery.MyPractices;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The practices of the reader’s delegations, wherever they stand. */
@Controller
class MyPracticesPage {
    private final QueryClient queries;

    MyPracticesPage(QueryClient queries) {
        this.queries = queries;
    }

    @GetMapping("/practices/mine")
    Mono<Rendering> mine() {
        return Mono.zip(queries.get("/api/my/practices", MyPractices.class), queries.get("/api/me", Me.class))
                .map(all -> Rendering.view("gateway/practices/mypractices")
                        .modelAttribute("items", all.getT1().items())
                        .modelAttribute("position", all.getT1().position()).modelAttribute("me", all.getT2()).build());
    }
}
