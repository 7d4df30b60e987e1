package org.rapporteur.gateway.practices.statistics;

import java.util.Locale;
import org.rapporteur.gateway.shell.language.Typography;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.gateway.shell.security.PublicPage;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.practices.PracticeQuery.Statistics;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Practices, respondents and assignments, counted apart, each count with the rule by which it is made. */
@Controller
@PublicPage
class StatisticsPage {
    private final QueryClient queries;
    private final MessageSource words;

    StatisticsPage(QueryClient queries, MessageSource words) {
        this.queries = queries;
        this.words = words;
    }

    @GetMapping("/statistics")
    Mono<Rendering> statistics(Locale locale) {
        return queries.get("/api/statistics", Statistics.class).map(counts -> Rendering
                .view("gateway/practices/statistics").modelAttribute("statistics", view(counts, locale)).build());
    }

    private StatisticsView view(Statistics counts, Locale locale) {
        String uncategorised = words.getMessage("practice.uncategorised", null, locale);
        return StatisticsView.of(counts, text -> say(text, locale), uncategorised);
    }

    private static String say(Bilingual text, Locale locale) {
        return Typography.set(text.in(locale), locale);
    }
}
