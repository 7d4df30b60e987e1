package org.rapporteur.gateway.workinggroups.setmeetingcadence;

import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.GroupDashboard;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Sets how many ordinary meetings the group holds in a year, by the decision that it took. */
@Controller
class SetMeetingCadenceForm {
    private final QueryClient queries;
    private final Submissions submissions;

    SetMeetingCadenceForm(QueryClient queries, Submissions submissions) {
        this.queries = queries;
        this.submissions = submissions;
    }

    @GetMapping("/groups/{group}/cadence")
    Mono<Rendering> ask(@PathVariable String group, @ModelAttribute("form") FormState form) {
        return page(group, form);
    }

    @PostMapping("/groups/{group}/cadence")
    Mono<Rendering> set(@PathVariable String group, ServerWebExchange exchange) {
        return submissions.submit(exchange, "SetMeetingCadence",
                fields -> Body.of("group", group).with("meetingsPerYear", fields.number("meetingsPerYear"))
                        .with("fromYear", fields.number("fromYear"))
                        .text(fields, "decision.reference", "decision.date", "decision.text"),
                done -> "/groups/" + group, form -> page(group, form));
    }

    private Mono<Rendering> page(String group, FormState form) {
        return queries.get("/api/groups/{group}", GroupDashboard.class, group)
                .map(page -> Rendering.view("gateway/workinggroups/setmeetingcadence").modelAttribute("page", page)
                        .modelAttribute("form", form).build());
    }
}
