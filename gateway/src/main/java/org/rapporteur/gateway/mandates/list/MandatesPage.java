package org.rapporteur.gateway.mandates.list;

import org.rapporteur.gateway.mandates.MandateAnswers;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.GroupDashboard;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The mandates of a group, with how much of each is done and what it lacks. */
@Controller
class MandatesPage {
    private final MandateAnswers answers;
    private final QueryClient queries;

    MandatesPage(MandateAnswers answers, QueryClient queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/groups/{group}/mandates")
    Mono<Rendering> list(@PathVariable String group) {
        return Mono.zip(answers.of(group), queries.get("/api/groups/{group}", GroupDashboard.class, group))
                .map(all -> Rendering.view("gateway/mandates/mandates").modelAttribute("page", all.getT1())
                        .modelAttribute("group", all.getT2()).build());
    }
}
