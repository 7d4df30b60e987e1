package org.rapporteur.gateway.mandates.board;

import java.time.Clock;
import java.time.LocalDate;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.gateway.shell.remote.ServiceProblem;
import org.rapporteur.shared.mandates.MandateDates;
import org.rapporteur.shared.mandates.MandateQuery.MandateBoard;
import org.rapporteur.shared.practices.CallQuery.Calls;
import org.springframework.http.HttpStatus;
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
    private final Clock clock;

    BoardPage(QueryClient queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/mandates/{mandate}")
    Mono<Rendering> board(@PathVariable String mandate, @RequestParam(defaultValue = "") String asOf) {
        return asOf.isBlank()
                ? now(mandate).flatMap(board -> page(board, "")).map(Rendering.Builder::build)
                : then(mandate, asOf).flatMap(board -> page(board, "")).map(Rendering.Builder::build)
                        .onErrorResume(BoardPage::isNoSuchDay, thrown -> now(mandate)
                                .flatMap(board -> page(board, asOf))
                                .map(page -> page.status(HttpStatus.NOT_FOUND).build()));
    }

    private Mono<MandateBoard> now(String mandate) {
        return queries.get("/api/mandates/{mandate}", MandateBoard.class, mandate);
    }

    private Mono<MandateBoard> then(String mandate, String asOf) {
        MultiValueMap<String, String> day = new LinkedMultiValueMap<>();
        day.add("asOf", asOf);
        return queries.ask("/api/mandates/{mandate}", day, MandateBoard.class, mandate);
    }

    /** Before it was adopted, to come, or no day at all; where the mandate itself is not there, neither is it today. */
    private static boolean isNoSuchDay(Throwable thrown) {
        return thrown instanceof ServiceProblem problem
                && (problem.status() == HttpStatus.NOT_FOUND || problem.status() == HttpStatus.BAD_REQUEST);
    }

    /** @param missed the day that was asked for, where there is nothing to show of it */
    private Mono<Rendering.Builder<?>> page(MandateBoard board, String missed) {
        return queries.get("/api/calls?mandate={mandate}", Calls.class, board.mandate().mandate())
                .map(calls -> page(board, missed, calls));
    }

    private Rendering.Builder<?> page(MandateBoard board, String missed, Calls calls) {
        return Rendering.view("gateway/mandates/board").modelAttribute("page", board).modelAttribute("missed", missed)
                .modelAttribute("calls", calls.items())
                .modelAttribute("adopted",
                        LocalDate.ofInstant(board.versions().getFirst().at(), MandateDates.ZONE))
                .modelAttribute("today", LocalDate.now(clock.withZone(MandateDates.ZONE)));
    }
}
