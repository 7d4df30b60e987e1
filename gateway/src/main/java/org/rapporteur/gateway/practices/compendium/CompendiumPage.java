package org.rapporteur.gateway.practices.compendium;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.gateway.shell.security.PublicPage;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.PracticeQuery.Practices;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The published practices, searched by words and narrowed by facets; the address says all, so it can be kept. */
@Controller
@PublicPage
class CompendiumPage {
    private static final String VIEW = "gateway/practices/compendium";
    private final QueryClient queries;

    CompendiumPage(QueryClient queries) {
        this.queries = queries;
    }

    @GetMapping(CompendiumAddress.PATH)
    Mono<Rendering> compendium(@RequestParam MultiValueMap<String, String> asked, Locale locale,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        CompendiumAddress address = CompendiumAddress.of(asked);
        return queries.ask("/api/practices", address.choices(), Practices.class)
                .map(found -> CompendiumView.of(found, address, Language.forReader(locale)))
                .map(view -> Rendering.view(htmx == null ? VIEW : VIEW + " :: compendium")
                        .header(HttpHeaders.VARY, "HX-Request").modelAttribute("compendium", view).build());
    }
}
