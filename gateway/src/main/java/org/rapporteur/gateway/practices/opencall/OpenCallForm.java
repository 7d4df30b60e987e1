package org.rapporteur.gateway.practices.opencall;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.practices.call.Deadline;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.PinnedVersions;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.gateway.shell.remote.ServiceProblem;
import org.rapporteur.shared.mandates.MandateQuery.GroupMandates;
import org.rapporteur.shared.practices.VersionQuery.GroupVersions;
import org.rapporteur.shared.practices.VersionQuery.VersionKind;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.GroupDashboard;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Opens a call for practices in a group. */
@Controller
class OpenCallForm {
    private final QueryClient queries;
    private final Submissions submissions;
    private final PinnedVersions pinned;

    OpenCallForm(QueryClient queries, Submissions submissions, PinnedVersions pinned) {
        this.pinned = pinned;
        this.queries = queries;
        this.submissions = submissions;
    }

    @GetMapping("/groups/{group}/calls/new")
    Mono<Rendering> ask(@PathVariable String group, @ModelAttribute("form") FormState form) {
        return page(group, form);
    }

    @PostMapping("/groups/{group}/calls/new")
    Mono<Rendering> open(@PathVariable String group, ServerWebExchange exchange) {
        return submissions.submit(exchange, "OpenCall", fields -> body(group, fields),
                done -> "/calls/" + done.ids().get("call"), form -> page(group, form));
    }

    private Mono<Rendering> page(String group, FormState form) {
        return Mono.zip(queries.get("/api/groups/{group}", GroupDashboard.class, group),
                queries.get("/api/groups/{group}/versions", GroupVersions.class, group))
                .flatMap(all -> Mono.zip(vocabularies(all.getT2()), mandates(all.getT1())).map(
                        more -> Rendering.view("gateway/practices/opencall").modelAttribute("page", all.getT1())
                                .modelAttribute("versions", all.getT2().items())
                                .modelAttribute("newest", more.getT1().getFirst().ref())
                                .modelAttribute("offered", OfferedDomain.of(more.getT1()))
                                .modelAttribute("held", more.getT2()).modelAttribute("form", form).build()));
    }

    /** Those of the group, and of the one that it is part of where the reader may see them, that are not over. */
    private Mono<List<GroupMandates>> mandates(GroupDashboard page) {
        return Flux.concat(mandates(page.group().group()), Mono.justOrEmpty(page.group().parent())
                .flatMap(parent -> mandates(parent).onErrorResume(ServiceProblem.class, unseen -> Mono.empty())))
                .collectList();
    }

    private Mono<GroupMandates> mandates(GroupId group) {
        return queries.get("/api/groups/{group}/mandates", GroupMandates.class, group);
    }

    private Mono<List<Vocabulary>> vocabularies(GroupVersions versions) {
        return Flux.fromIterable(versions.items()).filter(one -> one.kind() == VersionKind.VOCABULARY)
                .concatMap(one -> pinned.fetchVocabulary(one.ref())).collectList();
    }

    private static Body body(String group, Fields fields) {
        return Body.of("group", group).bilingual(fields, "title", "guidance").text(fields, "contact")
                .with("questionnaire", version(fields.text("questionnaire")))
                .with("vocabulary", version(fields.text("vocabulary"))).with("domains", fields.ticked("domains"))
                .with("deadline", Deadline.of(fields.text("deadline"))).with("languages", fields.ticked("languages"))
                .with("opensAt", Deadline.startOf(fields.text("opensAt"))).text(fields, "mandate");
    }

    private static @Nullable Map<String, Object> version(@Nullable String chosen) {
        int dash = chosen == null ? -1 : chosen.lastIndexOf('-');
        return chosen == null || dash < 0
                ? null
                : Body.of("id", chosen.substring(0, dash)).with("version", number(chosen.substring(dash + 1))).json();
    }

    private static Object number(String text) {
        return text.matches("\\d{1,6}") ? Integer.valueOf(text) : text;
    }
}
