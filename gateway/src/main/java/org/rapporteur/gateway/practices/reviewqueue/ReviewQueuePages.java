package org.rapporteur.gateway.practices.reviewqueue;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.practices.CallQuery.CallSummary;
import org.rapporteur.shared.practices.CallQuery.Calls;
import org.rapporteur.shared.practices.PracticeQuery.ReviewQueue;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Me;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Seat;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What rapporteurs and secretariat work through, group by group. */
@Controller
class ReviewQueuePages {
    private final QueryClient queries;

    ReviewQueuePages(QueryClient queries) {
        this.queries = queries;
    }

    @GetMapping("/review")
    Mono<Rendering> queues() {
        return queries.get("/api/me", Me.class)
                .flatMap(me -> Flux.fromIterable(me.seats()).filter(ReviewQueuePages::reviews)
                        .concatMap(seat -> queue(seat.group().value(), new LinkedMultiValueMap<>())).collectList())
                .map(queues -> queues.size() == 1
                        ? Submissions.goTo("/groups/" + queues.get(0).group() + "/review")
                        : Rendering.view("gateway/practices/reviewqueues").modelAttribute("queues", queues).build());
    }

    @GetMapping("/groups/{group}/review")
    Mono<Rendering> queue(@PathVariable String group, ServerWebExchange exchange) {
        MultiValueMap<String, String> chosen = exchange.getRequest().getQueryParams();
        return Mono.zip(queue(group, chosen), queries.get("/api/calls", Calls.class))
                .map(all -> Rendering.view("gateway/practices/reviewqueue").modelAttribute("queue", all.getT1())
                        .modelAttribute("decides", decides(all.getT1()))
                        .modelAttribute("calls", callsOf(group, all.getT2()))
                        .modelAttribute("chosen", chosen.toSingleValueMap()).build());
    }

    private Mono<ReviewQueue> queue(String group, MultiValueMap<String, String> chosen) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        Stream.of("q", "status", "call").filter(name -> isChosen(chosen, name))
                .forEach(name -> parameters.set(name, chosen.getFirst(name)));
        return queries.ask("/api/groups/{group}/review-queue", parameters, ReviewQueue.class, group);
    }

    /** Whether the reader may decide about anything on it. */
    private static boolean decides(ReviewQueue queue) {
        return queue.items().stream().anyMatch(item -> item.may().contains("DeclinePractice"));
    }

    private static boolean isChosen(MultiValueMap<String, String> chosen, String name) {
        String value = chosen.getFirst(name);
        return value != null && !value.isBlank();
    }

    private static boolean reviews(Seat seat) {
        return seat.roles().contains(Role.RAPPORTEUR) || seat.roles().contains(Role.SECRETARIAT);
    }

    private static List<CallSummary> callsOf(String group, Calls calls) {
        return calls.items().stream().filter(call -> call.group().value().equals(group)).toList();
    }
}
