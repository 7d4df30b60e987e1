package org.rapporteur.gateway.workinggroups.waiting;

import java.time.Clock;
import java.util.List;
import org.rapporteur.gateway.shell.remote.CommandClient;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.mandates.MandateQuery.GroupMandates;
import org.rapporteur.shared.practices.DraftQuery.Drafts;
import org.rapporteur.shared.practices.PracticeQuery.MyPractices;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Me;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Seat;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Tasks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where signed-in people start: what waits for them, their groups, their drafts, the newest practices of theirs. */
@Controller
class WaitingPage {
    private final QueryClient queries;
    private final CommandClient commands;
    private final Clock clock;

    WaitingPage(QueryClient queries, CommandClient commands, Clock clock) {
        this.queries = queries;
        this.commands = commands;
        this.clock = clock;
    }

    @GetMapping({"/home", "/work"})
    Mono<Rendering> waiting() {
        Mono<Me> me = queries.get("/api/me", Me.class).cache();
        return Mono.zip(me, queries.get("/api/me/tasks", Tasks.class), commands.get("/api/drafts", Drafts.class),
                queries.get("/api/my/practices", MyPractices.class), me.flatMap(this::late))
                .map(all -> Rendering.view("gateway/workinggroups/waiting").modelAttribute("me", all.getT1())
                        .modelAttribute("tasks", WaitingTask.of(all.getT2(), clock.instant()))
                        .modelAttribute("position", all.getT2().position()).modelAttribute("drafts", all.getT3())
                        .modelAttribute("mine", all.getT4()).modelAttribute("late", all.getT5()).build());
    }

    /** The groups in whose mandates something is overdue, for who leads or serves their group. */
    private Mono<List<GroupMandates>> late(Me me) {
        return Flux.fromIterable(me.seats()).filter(WaitingPage::leads)
                .concatMap(seat -> queries.get("/api/groups/{group}/mandates", GroupMandates.class, seat.group()))
                .filter(held -> !held.late().isEmpty()).collectList();
    }

    private static boolean leads(Seat seat) {
        return seat.roles().contains(Role.CHAIR) || seat.roles().contains(Role.SECRETARIAT);
    }
}
