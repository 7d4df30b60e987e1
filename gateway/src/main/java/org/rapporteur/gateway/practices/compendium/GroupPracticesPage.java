package org.rapporteur.gateway.practices.compendium;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.PracticeQuery.GroupPractices;
import org.rapporteur.shared.practices.PracticeQuery.Practices;
import org.rapporteur.shared.workinggroups.WorkingGroupQuery.GroupDashboard;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** All practices of a group, published or not, searched and narrowed as the compendium is, and by their status too. */
@Controller
class GroupPracticesPage {
    private static final String VIEW = "gateway/practices/grouppractices";
    private final QueryClient queries;

    GroupPracticesPage(QueryClient queries) {
        this.queries = queries;
    }

    @GetMapping("/groups/{group}/practices")
    Mono<Rendering> practices(@PathVariable String group, @RequestParam MultiValueMap<String, String> asked,
            Locale locale, @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        CompendiumAddress address = CompendiumAddress.ofGroup(group, asked);
        return Mono.zip(
                queries.ask("/api/groups/{group}/practices", address.choices(), GroupPractices.class, group),
                queries.get("/api/groups/{group}", GroupDashboard.class, group))
                .map(all -> Rendering.view(htmx == null ? VIEW : "gateway/practices/compendium :: compendium")
                        .header(HttpHeaders.VARY, "HX-Request").modelAttribute("group", all.getT2())
                        .modelAttribute("compendium", view(all.getT1(), address, locale)).build());
    }

    private static CompendiumView view(GroupPractices found, CompendiumAddress address, Locale locale) {
        return CompendiumView.of(new Practices(found.position(), found.total(), found.page(), found.size(),
                found.items(), found.facets(), found.words()), address, Language.forReader(locale));
    }
}
