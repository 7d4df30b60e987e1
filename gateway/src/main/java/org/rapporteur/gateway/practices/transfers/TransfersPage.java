package org.rapporteur.gateway.practices.transfers;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.practices.PracticeQuery.GroupTransfers;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.GroupDashboard;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What the delegations of a group adopt from each other. */
@Controller
class TransfersPage {
    private final QueryClient queries;

    TransfersPage(QueryClient queries) {
        this.queries = queries;
    }

    @GetMapping("/groups/{group}/transfers")
    Mono<Rendering> transfers(@PathVariable String group, @RequestParam MultiValueMap<String, String> asked) {
        return Mono.zip(queries.ask("/api/groups/{group}/transfers", chosen(asked), GroupTransfers.class, group),
                queries.get("/api/groups/{group}", GroupDashboard.class, group))
                .map(all -> Rendering.view("gateway/practices/transfers").modelAttribute("transfers", all.getT1())
                        .modelAttribute("group", all.getT2()).build());
    }

    private static MultiValueMap<String, String> chosen(MultiValueMap<String, String> asked) {
        MultiValueMap<String, String> chosen = new LinkedMultiValueMap<>();
        Stream.of("delegation", "respondent", "status").forEach(name -> asked.getOrDefault(name, List.of()).stream()
                .filter(one -> !one.isBlank()).forEach(one -> chosen.add(name, one)));
        return chosen;
    }
}
