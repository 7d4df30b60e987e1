package org.rapporteur.gateway.workinggroups.group;

import java.time.Clock;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.gateway.workinggroups.waiting.WaitingTask;
import org.rapporteur.shared.mandates.MandateQuery.GroupMandates;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.GroupDashboard;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Groups;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Tasks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The groups that the reader may see, and the dashboard of one. */
@Controller
class GroupPages {
    private final QueryClient queries;
    private final Clock clock;

    GroupPages(QueryClient queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/groups")
    Mono<Rendering> groups() {
        return queries.get("/api/groups", Groups.class).map(
                groups -> Rendering.view("gateway/workinggroups/groups").modelAttribute("groups", groups).build());
    }

    @GetMapping("/groups/{group}")
    Mono<Rendering> group(@PathVariable String group) {
        return Mono
                .zip(queries.get("/api/groups/{group}", GroupDashboard.class, group),
                        queries.get("/api/groups/{group}/mandates", GroupMandates.class, group),
                        queries.get("/api/me/tasks", Tasks.class))
                .map(all -> Rendering.view("gateway/workinggroups/group").modelAttribute("page", all.getT1())
                        .modelAttribute("held", all.getT2())
                        .modelAttribute("tasks", WaitingTask.of(of(group, all.getT3()), clock.instant())).build());
    }

    private static Tasks of(String group, Tasks tasks) {
        return new Tasks(tasks.position(),
                tasks.items().stream().filter(task -> task.group().value().equals(group)).toList());
    }
}
