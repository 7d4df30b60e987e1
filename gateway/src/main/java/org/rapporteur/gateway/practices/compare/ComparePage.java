package org.rapporteur.gateway.practices.compare;

import java.util.Locale;
import org.rapporteur.gateway.practices.questionnaire.FieldWords;
import org.rapporteur.gateway.practices.trail.EventWords;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.practices.PracticeQuery.Comparison;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Two revisions of a practice, field by field, for its group. */
@Controller
class ComparePage {
    private final QueryClient queries;
    private final FieldWords fields;
    private final EventWords events;
    private final MessageSource words;

    ComparePage(QueryClient queries, FieldWords fields, EventWords events, MessageSource words) {
        this.queries = queries;
        this.fields = fields;
        this.events = events;
        this.words = words;
    }

    @GetMapping("/practices/{practice}/compare")
    Mono<Rendering> compare(@PathVariable String practice, @RequestParam MultiValueMap<String, String> asked,
            Locale locale) {
        return queries.ask("/api/practices/{practice}/compare", chosen(asked), Comparison.class, practice)
                .map(page -> Rendering.view("gateway/practices/compare").modelAttribute("page", page)
                        .modelAttribute("compared", Compared.of(page, fields, words, locale))
                        .modelAttribute("told", events).build());
    }

    private static MultiValueMap<String, String> chosen(MultiValueMap<String, String> asked) {
        MultiValueMap<String, String> chosen = new LinkedMultiValueMap<>(asked);
        chosen.keySet().retainAll(java.util.Set.of("from", "to"));
        return chosen;
    }
}
