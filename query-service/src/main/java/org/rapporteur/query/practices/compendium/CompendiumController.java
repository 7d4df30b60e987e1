package org.rapporteur.query.practices.compendium;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.telling.answering.Answers;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.query.telling.answering.Parameters;
import org.rapporteur.shared.practices.PracticeQuery.Feed;
import org.rapporteur.shared.practices.PracticeQuery.Practices;
import org.rapporteur.shared.practices.PracticeQuery.Statistics;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The compendium: what is published, for everybody. */
@RestController
@Tag(name = "Compendium", description = "What is published, for everybody; no sign-in is needed.")
class CompendiumController {
    private static final int MOST = 500;

    private final Answers answers;
    private final CompendiumQueries queries;

    CompendiumController(Answers answers, CompendiumQueries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @GetMapping("/api/practices")
    @Operation(summary = "Search the published practices", description = "Values of one facet are alternatives, facets restrict each other. "
            + "Each facet comes with how many practices each of its values would show, given the other facets' choices.")
    Mono<ResponseEntity<Practices>> practices(@Parameter(hidden = true) Asked asked,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Choices choices = Choices.of(new Parameters(parameters));
        return answers.give(asked, CompendiumQueries.VIEWS, reading -> queries.practices(choices, reading));
    }

    @GetMapping("/api/statistics")
    @Operation(summary = "Count what is published", description = "Practices, respondents and assignments of categories are counted apart: a practice can have several categories, a respondent several practices.")
    Mono<ResponseEntity<Statistics>> statistics(@Parameter(hidden = true) Asked asked) {
        return answers.give(asked, CompendiumQueries.VIEWS, queries::statistics);
    }

    @GetMapping("/api/feed")
    @Operation(summary = "What became public, in the order of the log", description = "Ask again with after = next for what came since.")
    Mono<ResponseEntity<Feed>> feed(@Parameter(hidden = true) Asked asked,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Parameters given = new Parameters(parameters);
        long after = given.number("after", 0, 0, Long.MAX_VALUE);
        int limit = (int) given.number("limit", 100, 1, MOST);
        return answers.give(asked, CompendiumQueries.VIEWS, reading -> queries.feed(after, limit, reading));
    }
}
