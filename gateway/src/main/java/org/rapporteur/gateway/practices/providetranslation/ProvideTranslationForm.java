package org.rapporteur.gateway.practices.providetranslation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.gateway.shell.forms.Body;
import org.rapporteur.gateway.shell.forms.Fields;
import org.rapporteur.gateway.shell.forms.Submissions;
import org.rapporteur.gateway.shell.page.FormState;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.practices.PracticeQuery.PracticePage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The text of a practice beside its translation into the other language. */
@Controller
class ProvideTranslationForm {
    private final QueryClient queries;
    private final Submissions submissions;

    ProvideTranslationForm(QueryClient queries, Submissions submissions) {
        this.queries = queries;
        this.submissions = submissions;
    }

    @GetMapping("/practices/{practice}/translate")
    Mono<Rendering> ask(@PathVariable String practice, @ModelAttribute("form") FormState form) {
        return practice(practice).map(page -> page(page, form));
    }

    @PostMapping("/practices/{practice}/translate")
    Mono<Rendering> provide(@PathVariable String practice, ServerWebExchange exchange) {
        return practice(practice).flatMap(page -> submissions.submit(exchange, "ProvideTranslation",
                fields -> body(page, fields), done -> "/practices/" + practice + "/work#translations",
                form -> Mono.just(page(page, form))));
    }

    private Mono<PracticePage> practice(String practice) {
        return queries.get("/api/practices/{practice}", PracticePage.class, practice);
    }

    private static Body body(PracticePage page, Fields fields) {
        Map<String, String> answers = new LinkedHashMap<>();
        Translated.passages(page).forEach(passage -> {
            String text = fields.text("answers." + passage.key());
            if (text != null) {
                answers.put(passage.key(), text);
            }
        });
        return Body.of("practice", page.practice()).with("language", page.language().other())
                .with("ofRevision", fields.number("ofRevision")).text(fields, "name").with("answers", answers);
    }

    private static Rendering page(PracticePage page, FormState form) {
        return Rendering.view("gateway/practices/providetranslation").modelAttribute("page", page)
                .modelAttribute("passages", Translated.passages(page))
                .modelAttribute("translation", Translated.translation(page)).modelAttribute("form", form)
                .build();
    }
}
