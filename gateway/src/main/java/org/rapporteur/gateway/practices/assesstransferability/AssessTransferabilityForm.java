package org.rapporteur.gateway.practices.assesstransferability;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.practices.PracticeQuery.Assessment;
import org.rapporteur.shared.practices.PracticeQuery.Criterion;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.rapporteur.shared.practices.PracticeQuery.Transferability;
import org.rapporteur.shared.vocabulary.Checklist;
import org.rapporteur.shared.vocabulary.Checklists;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A rapporteur judges by the newest checklist whether others can adopt a practice. */
@Controller
class AssessTransferabilityForm {
    private final QueryClient queries;
    private final Submissions submissions;

    AssessTransferabilityForm(QueryClient queries, Submissions submissions) {
        this.queries = queries;
        this.submissions = submissions;
    }

    @GetMapping("/practices/{practice}/transferability")
    Mono<Rendering> ask(@PathVariable String practice, @ModelAttribute("form") FormState form) {
        return page(practice, form);
    }

    @PostMapping("/practices/{practice}/transferability")
    Mono<Rendering> assess(@PathVariable String practice, ServerWebExchange exchange) {
        return submissions.submit(exchange, "AssessTransferability", fields -> body(practice, fields),
                done -> "/practices/" + practice + "/review", form -> page(practice, form));
    }

    private static Body body(String practice, Fields fields) {
        Checklist checklist = Checklists.newest();
        Body body = Body.of("practice", practice).with("checklist", checklist.ref()).text(fields, "language",
                "evidence");
        checklist.criteria().forEach(one -> body.text(fields, "answers." + one.code() + ".verdict",
                "answers." + one.code() + ".note"));
        return body;
    }

    private Mono<Rendering> page(String practice, FormState form) {
        return Mono.zip(queries.get("/api/practices/{practice}", PracticePage.class, practice),
                queries.get("/api/practices/{practice}/transferability", Transferability.class, practice))
                .map(all -> Rendering.view("gateway/practices/assesstransferability")
                        .modelAttribute("page", all.getT1()).modelAttribute("may", all.getT2().mayAssess())
                        .modelAttribute("checklist", Checklists.newest())
                        .modelAttribute("given", given(all.getT2().assessment())).modelAttribute("form", form)
                        .build());
    }

    /** What was judged before, by the control that shows it. */
    private static Map<String, String> given(@Nullable Assessment before) {
        if (before == null) {
            return Map.of();
        }
        Map<String, String> given = before.criteria().stream().collect(Collectors
                .toMap(one -> "answers." + one.criterion().code() + ".verdict", one -> one.verdict().name()));
        before.criteria().forEach(one -> given.put("answers." + one.criterion().code() + ".note", note(one)));
        given.put("evidence", before.evidence().code());
        given.put("language", before.language().code());
        return given;
    }

    private static String note(Criterion one) {
        return Objects.requireNonNullElse(one.note(), "");
    }
}
