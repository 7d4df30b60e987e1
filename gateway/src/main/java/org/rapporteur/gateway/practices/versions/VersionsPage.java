package org.rapporteur.gateway.practices.versions;

import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Key;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.CommandClient;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.practices.VersionQuery.GroupVersions;
import org.rapporteur.shared.practices.VersionQuery.VersionDraft;
import org.rapporteur.shared.practices.VersionQuery.VersionDrafts;
import org.rapporteur.shared.practices.VersionQuery.VersionKind;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.GroupDashboard;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The questionnaires and vocabularies of a group, each in its versions; the secretariat starts a new one from any. */
@Controller
class VersionsPage {
    private final CommandClient commands;
    private final QueryClient queries;
    private final Submissions submissions;

    VersionsPage(CommandClient commands, QueryClient queries, Submissions submissions) {
        this.commands = commands;
        this.queries = queries;
        this.submissions = submissions;
    }

    @GetMapping("/groups/{group}/versions")
    Mono<Rendering> versions(@PathVariable String group, @ModelAttribute("form") FormState form) {
        return Mono.zip(queries.get("/api/groups/{group}/versions", GroupVersions.class, group),
                queries.get("/api/groups/{group}", GroupDashboard.class, group))
                .flatMap(all -> drafts(all.getT1()).map(drafts -> Rendering.view("gateway/practices/versions")
                        .modelAttribute("versions", all.getT1()).modelAttribute("page", all.getT2())
                        .modelAttribute("kinds", VersionKind.values()).modelAttribute("drafts", drafts.items())
                        .modelAttribute("form", form).build()));
    }

    private Mono<VersionDrafts> drafts(GroupVersions versions) {
        return versions.mayPublish()
                ? commands.get("/api/version-drafts?group={group}", VersionDrafts.class, versions.group())
                : Mono.just(new VersionDrafts(java.util.List.of()));
    }

    @PostMapping("/groups/{group}/versions")
    Mono<Rendering> begin(@PathVariable String group, ServerWebExchange exchange) {
        return submissions.attempt(exchange,
                fields -> commands
                        .create("/api/version-drafts", wanted(group, fields), Key.of(fields), VersionDraft.class)
                        .map(draft -> Editing.back(draft.draft().value(), "")),
                form -> versions(group, form));
    }

    private static Object wanted(String group, Fields fields) {
        return Body.of("group", group).text(fields, "kind", "name").with("basis.id", fields.text("basis.id"))
                .with("basis.version", fields.number("basis.version")).json();
    }
}
