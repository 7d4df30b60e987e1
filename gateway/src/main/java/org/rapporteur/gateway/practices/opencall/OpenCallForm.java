package org.rapporteur.gateway.practices.opencall;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.practices.call.Deadline;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.vocabulary.Questionnaire;
import org.rapporteur.shared.vocabulary.VersionRef;
import org.rapporteur.shared.vocabulary.Versions;
import org.rapporteur.shared.vocabulary.Vocabulary;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.GroupDashboard;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Opens a call for practices in a group. */
@Controller
class OpenCallForm {
    private final QueryClient queries;
    private final Submissions submissions;

    OpenCallForm(QueryClient queries, Submissions submissions) {
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
        return queries.get("/api/groups/{group}", GroupDashboard.class, group)
                .map(dashboard -> Rendering.view("gateway/practices/opencall").modelAttribute("page", dashboard)
                        .modelAttribute("questionnaires", Versions.questionnaires())
                        .modelAttribute("vocabularies", Versions.vocabularies()).modelAttribute("form", form).build());
    }

    private static Body body(String group, Fields fields) {
        return Body.of("group", group).bilingual(fields, "title", "guidance").text(fields, "contact")
                .with("questionnaire", version(fields.text("questionnaire")))
                .with("vocabulary", version(fields.text("vocabulary"))).with("domains", fields.ticked("domains"))
                .with("deadline", Deadline.of(fields.text("deadline")));
    }

    private static @Nullable VersionRef version(@Nullable String chosen) {
        return Stream.concat(Versions.questionnaires().stream().map(Questionnaire::ref),
                Versions.vocabularies().stream().map(Vocabulary::ref)).filter(ref -> ref.toString().equals(chosen))
                .findFirst().orElse(null);
    }
}
