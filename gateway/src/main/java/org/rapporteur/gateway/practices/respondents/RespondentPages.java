package org.rapporteur.gateway.practices.respondents;

import java.util.List;
import java.util.Locale;
import org.rapporteur.gateway.shell.language.Typography;
import org.rapporteur.gateway.shell.remote.QueryClient;
import org.rapporteur.gateway.shell.remote.ServiceProblem;
import org.rapporteur.gateway.shell.security.PublicPage;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.CallQuery.RespondentCount;
import org.rapporteur.shared.practices.CallQuery.RespondentProfile;
import org.rapporteur.shared.practices.CallQuery.Respondents;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.DelegationKind;
import org.rapporteur.shared.workinggroups.DelegationView;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Who answered: the map of states with what stands beside it, and one profile for each. */
@Controller
@PublicPage
class RespondentPages {
    private final QueryClient queries;
    private final Tiles tiles;

    RespondentPages(QueryClient queries, Tiles tiles) {
        this.queries = queries;
        this.tiles = tiles;
    }

    @GetMapping("/respondents")
    Mono<Rendering> map(Locale locale) {
        return queries.get("/api/respondents", Respondents.class)
                .map(answer -> Rendering.view("gateway/practices/respondents")
                        .modelAttribute("map", MapView.of(answer, tiles, locale)).build());
    }

    @GetMapping("/respondents/{code}")
    Mono<Rendering> profile(@PathVariable String code, Locale locale) {
        Language reader = Language.forReader(locale);
        return queries.get("/api/respondents/{code}", RespondentProfile.class, code)
                .onErrorResume(ServiceProblem.class, problem -> silent(code, problem))
                .map(profile -> Rendering.view("gateway/practices/respondent")
                        .modelAttribute("respondent", ProfileView.of(profile, reader, text -> say(text, locale)))
                        .build());
    }

    /** A state of which nothing is published has a page that says so: the map leads there. */
    private Mono<RespondentProfile> silent(String code, ServiceProblem problem) {
        return problem.status() == HttpStatus.NOT_FOUND
                ? Mono.justOrEmpty(tiles.of(code)).map(RespondentPages::nothing).switchIfEmpty(Mono.error(problem))
                : Mono.error(problem);
    }

    private static RespondentProfile nothing(Tiles.Place place) {
        DelegationView state = new DelegationView(new DelegationCode(place.code()), DelegationKind.STATE, place.name(),
                null);
        return new RespondentProfile(0, new RespondentCount(state, 0, 0, 0), null, List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of());
    }

    private static String say(Bilingual text, Locale locale) {
        return Typography.set(text.in(locale), locale);
    }
}
