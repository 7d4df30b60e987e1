package org.rapporteur.gateway.practices.call;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.practices.questionnaire.Asked;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.CommandClient;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.mandates.ActivityQuery.ProducedUnder;
import org.rapporteur.shared.practices.CallQuery.CallPage;
import org.rapporteur.shared.practices.CallQuery.Calls;
import org.rapporteur.shared.practices.DraftQuery.DelegationDrafts;
import org.rapporteur.shared.practices.DraftQuery.DraftProgress;
import org.rapporteur.shared.workinggroups.DelegationView;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.Delegations;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.GroupDashboard;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The calls of the reader’s groups, and one call with its roster: who was invited, answered, is awaited or silent. */
@Controller
public class CallPages {
    private final QueryClient queries;
    private final CommandClient commands;

    CallPages(QueryClient queries, CommandClient commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @GetMapping("/calls")
    Mono<Rendering> calls() {
        return queries.get("/api/calls", Calls.class)
                .map(calls -> Rendering.view("gateway/practices/calls").modelAttribute("calls", calls.items())
                        .modelAttribute("position", calls.position()).build());
    }

    @GetMapping("/calls/{call}")
    Mono<Rendering> call(@PathVariable String call, @RequestParam(required = false) @Nullable Answering state,
            @ModelAttribute("form") FormState form) {
        return page(call, state, form);
    }

    /** The page with a form that came back. */
    public Mono<Rendering> page(String call, FormState form) {
        return page(call, null, form);
    }

    private Mono<Rendering> page(String call, @Nullable Answering state, FormState form) {
        return queries.get("/api/calls/{call}", CallPage.class, call)
                .flatMap(page -> Mono.zip(uninvited(page), begun(page), produced(call))
                        .map(all -> Rendering.view("gateway/practices/call").modelAttribute("page", page)
                                .modelAttribute("titleOfForm", Asked.questionnaire(page.questionnaire()).title())
                                .modelAttribute("roster", Roster.of(page, state, all.getT2()))
                                .modelAttribute("begun", all.getT2()).modelAttribute("uninvited", all.getT1())
                                .modelAttribute("produced", all.getT3())
                                .modelAttribute("awaited", Roster.awaited(page)).modelAttribute("form", form)
                                .build()));
    }

    private Mono<ProducedUnder> produced(String call) {
        return queries.get("/api/mandates/produced?output={call}", ProducedUnder.class, call);
    }

    /** When each delegation last saved a draft, by code: the secretariat sees who is writing, not what. */
    private Mono<Map<String, Instant>> begun(CallPage page) {
        return page.mayManage()
                ? commands.get("/api/drafts/progress?call={call}", DraftProgress.class, page.call().call())
                        .map(all -> all.items().stream().collect(
                                Collectors.toMap(one -> one.delegation().value(), DelegationDrafts::savedAt)))
                : Mono.just(Map.of());
    }

    private Mono<List<DelegationView>> uninvited(CallPage page) {
        return page.mayManage()
                ? queries.get("/api/groups/{group}", GroupDashboard.class, page.call().group())
                        .flatMap(group -> queries.get("/api/organisations/{organisation}/delegations",
                                Delegations.class, group.group().organisation().organisation()))
                        .map(all -> Roster.uninvited(page, all.items()))
                : Mono.just(List.of());
    }
}
