package org.rapporteur.gateway.practices.home;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.gateway.practices.PracticeCard;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.gateway.shell.security.PublicPage;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.PracticeQuery.Facet;
import org.rapporteur.shared.practices.PracticeQuery.FacetValue;
import org.rapporteur.shared.practices.PracticeQuery.Practices;
import org.rapporteur.shared.practices.PracticeQuery.Statistics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The front door: what this is, where to search, what is new. It opens even while the services behind are away. */
@Controller
@PublicPage
class HomePage {
    private static final Logger LOG = LoggerFactory.getLogger(HomePage.class);
    private final QueryClient queries;

    HomePage(QueryClient queries) {
        this.queries = queries;
    }

    @GetMapping("/")
    Mono<Rendering> home(Locale locale) {
        Language reader = Language.forReader(locale);
        return Mono.zip(newest(), counts()).map(found -> Rendering.view("gateway/practices/home")
                .modelAttribute("newest", found.getT1().map(list -> cards(list, reader)).orElse(List.of()))
                .modelAttribute("categories", found.getT1().map(HomePage::categories).orElse(List.of()))
                .modelAttribute("counts", found.getT2().stream().toList()).build());
    }

    private Mono<Optional<Practices>> newest() {
        return orNothing(queries.get("/api/practices?sort=newest&size=6", Practices.class));
    }

    private Mono<Optional<Statistics>> counts() {
        return orNothing(queries.get("/api/statistics", Statistics.class));
    }

    private static <T> Mono<Optional<T>> orNothing(Mono<T> answer) {
        return answer.map(Optional::of).doOnError(e -> LOG.info("The home page goes without figures: {}", e.toString()))
                .onErrorReturn(Optional.empty());
    }

    private static List<PracticeCard> cards(Practices found, Language reader) {
        return found.items().stream().map(practice -> PracticeCard.of(practice, reader)).toList();
    }

    private static List<FacetValue> categories(Practices found) {
        return found.facets().stream().filter(facet -> facet.name().equals("category")).map(Facet::values)
                .flatMap(List::stream).toList();
    }
}
